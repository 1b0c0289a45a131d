"""The rules of the API: what a server must do, examined through a `Probe`."""

from claude_conformance.rules.cases import Case, recorded_cases
from claude_conformance.rules.grammar import Breach, Grammar, State, StreamReading, read_events, read_stream
from claude_conformance.rules.model import HELD, Finding, Observation, Rule
from claude_conformance.rules.outcome import CutShort, Failed, Outcome, Skipped, Unsupported
from claude_conformance.rules.probe import RUN, Call, Probe
from claude_conformance.rules.registry import UnknownRule, all_rules, find_rule, select

__all__ = [
    "HELD",
    "RUN",
    "Breach",
    "Call",
    "Case",
    "CutShort",
    "Failed",
    "Finding",
    "Grammar",
    "Observation",
    "Outcome",
    "Probe",
    "Rule",
    "Skipped",
    "State",
    "StreamReading",
    "UnknownRule",
    "Unsupported",
    "all_rules",
    "find_rule",
    "read_events",
    "read_stream",
    "recorded_cases",
    "select",
]
