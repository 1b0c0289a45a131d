"""The rules of the API: what a server must do, examined through a `Probe`."""

from claude_conformance.rules.kit.cases import Case, recorded_cases
from claude_conformance.rules.loading import RulesError, load_installed, load_rules
from claude_conformance.rules.model import HELD, Finding, Observation, Rule
from claude_conformance.rules.outcome import CutShort, Failed, Graded, Outcome, Skipped, Unsupported
from claude_conformance.rules.per_kind import all_kind_rules, kind_rules
from claude_conformance.rules.probe import RUN, Call, Probe
from claude_conformance.rules.registry import (
    InvalidRule,
    UnknownRule,
    all_rules,
    api_rules,
    find_rule,
    rules_of,
    select,
)
from claude_conformance.rules.section import Section
from claude_conformance.rules.stream.grammar import Grammar, read_events, read_stream
from claude_conformance.rules.stream.reading import Breach, State, StreamReading

__all__ = [
    "HELD",
    "RUN",
    "Breach",
    "Call",
    "Case",
    "CutShort",
    "Failed",
    "Finding",
    "Graded",
    "Grammar",
    "InvalidRule",
    "Observation",
    "Outcome",
    "Probe",
    "Rule",
    "RulesError",
    "Section",
    "Skipped",
    "State",
    "StreamReading",
    "UnknownRule",
    "Unsupported",
    "all_kind_rules",
    "all_rules",
    "api_rules",
    "find_rule",
    "kind_rules",
    "load_installed",
    "load_rules",
    "read_events",
    "read_stream",
    "recorded_cases",
    "rules_of",
    "select",
]
