"""Sections D and G: answers in a JSON format that the request gives."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import create, fail, need_plain, refused
from claude_conformance.rules.choose import model_with
from claude_conformance.rules.controls import FORMAT, format_fault, formatted_answer
from claude_conformance.rules.documents import text_document, turn
from claude_conformance.rules.features import granted
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule
from claude_conformance.wire import Exchange

NEEDS = ("createMessage",)
_FEATURE = "structured_outputs"


def _formatted(probe: Probe, model: str, *, invalid: bool = False, **changes: Any) -> Exchange:
    return create(probe, invalid=invalid, model=model, **FORMAT, **changes)


@rule(
    "D30",
    title="answers 400 invalid_request_error to output_config.format together with citations",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.CITATIONS],
    needs=NEEDS,
    cost=3,
)
def format_with_citations(probe: Probe) -> None:
    need_plain(probe)
    model = model_with(probe, _FEATURE)
    document = turn(text_document(citations={"enabled": True}))
    granted(probe, _formatted(probe, model), "output_config.format", _FEATURE, model=model)
    granted(probe, create(probe, model=model, **document), "citations", "citations", model=model)
    refused(_formatted(probe, model, invalid=True, **document))


@rule(
    "G08",
    title="answers with JSON that satisfies the schema of output_config.format",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.STRUCTURED],
    detects=["D198"],
    needs=NEEDS,
)
def satisfies(probe: Probe) -> None:
    need_plain(probe)
    model = model_with(probe, _FEATURE)
    exchange = formatted_answer(probe, model)
    message = granted(probe, exchange, "output_config.format", _FEATURE, model=model)
    if message.get("stop_reason") != "end_turn":
        raise Skipped(f"the answer stops for {message.get('stop_reason')!r}", exchange)
    if fault := format_fault(probe, message):
        fail(fault, exchange)
