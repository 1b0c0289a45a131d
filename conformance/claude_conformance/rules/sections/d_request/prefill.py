"""Section D: a final assistant turn, which newer models refuse."""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, need_plain, refused
from claude_conformance.rules.kit.model_choice import takes_prefill
from claude_conformance.rules.kit.prefill import prefilled
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule

NEEDS = ("createMessage",)


@rule(
    "D25",
    title="refuses a final assistant turn on Claude 4.6 and newer",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.ERRORS],
    detects=["D053"],
    needs=NEEDS,
)
def refuses_prefill(probe: Probe) -> None:
    need_plain(probe)
    if takes_prefill(probe.model) is not False:
        raise Skipped(f"{probe.model} is not known to refuse a prefill")
    refused(create(probe, invalid=True, messages=prefilled()))
