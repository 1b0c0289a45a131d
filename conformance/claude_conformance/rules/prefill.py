"""Sections D and G: a final assistant turn, which older models continue and newer ones refuse."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import create, fail, message_in, need, need_plain, refused, text_of
from claude_conformance.rules.choose import listed, takes_prefill
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import user

NEEDS = ("createMessage",)
_TELLING = 12  # characters that a beginning needs, so that it does not turn up by chance
_START = "The colours of the rainbow, in order, are red,"


def _turns() -> list[dict[str, Any]]:
    ask = user("Name the colours of the rainbow in one sentence.")
    return [*ask, {"role": "assistant", "content": _START}]


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
    refused(create(probe, invalid=True, messages=_turns()))


@rule(
    "G15",
    title="continues a final assistant turn, without repeating it, on Claude before 4.6",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.ERRORS, src.STREAMING],
    detects=["D053"],
    needs=NEEDS,
)
def continues(probe: Probe) -> None:
    need_plain(probe)
    older = [str(item["id"]) for item in listed(probe) if takes_prefill(item["id"])]
    if takes_prefill(probe.model):
        older.insert(0, probe.model)
    if not older:
        raise Skipped("no listed model is known to take a prefill")
    model, ask = older[0], user("Name the colours of the rainbow in one sentence.")
    control = need(probe, f"the same request to {model} without a prefill", model=model, messages=ask)
    start = _beginning(text_of(message_in(control)))
    if not start:
        raise Skipped("the plain answer is too short to begin it", control)
    turns = [*ask, {"role": "assistant", "content": start}]
    exchange = create(probe, model=model, messages=turns)
    text = text_of(message_in(exchange))
    if start in text:
        fail(f"the answer repeats the assistant's turn {start!r}", exchange)
    if not text.strip():
        raise Skipped("the answer does not go on", exchange)


def _beginning(text: str) -> str:
    """The first half of a text, in whole words; empty when that is too short to be recognized."""
    words = text.split()
    start = " ".join(words[: len(words) // 2])
    return start if len(start) >= _TELLING and text.startswith(start) else ""
