"""Section D: a final assistant turn, which newer models refuse.

Rules: D25, D44.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, need, need_plain, refused
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.model_choice import takes_prefill
from claude_conformance.rules.kit.prefill import START, older, prefilled
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


@section.rule(
    "D44",
    title="answers 400 invalid_request_error to a prefill that ends in white space, on Claude before 4.6",
    source=[src.PREFILL],
    cost=3,
)
def refuses_blank_end(probe: Probe) -> None:
    model = older(probe)
    need(probe, f"a prefill of {model}", model=model, messages=prefilled())
    ends = {"a blank": " ", "a line break": "\n"}
    each(ends, lambda end: refused(create(probe, invalid=True, model=model, messages=prefilled(START + end))))
