"""Section D: a final assistant turn, which newer models refuse.

Rules: D25.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, need_plain, refused
from claude_conformance.rules.kit.model_choice import takes_prefill
from claude_conformance.rules.kit.prefill import prefilled
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.d_request import section


@section.rule(
    "D25",
    title="refuses a final assistant turn on Claude 4.6 and newer",
    source=[src.ERRORS],
    detects=["D053"],
)
def refuses_prefill(probe: Probe) -> None:
    """Raises `Skipped` if the model is not known to refuse a prefill."""
    need_plain(probe)
    if takes_prefill(probe.model) is not False:
        raise Skipped(f"{probe.model} is not known to refuse a prefill")
    refused(create(probe, invalid=True, messages=prefilled()))
