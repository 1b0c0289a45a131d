"""Section B: what version 2026-10-21 removed from content blocks.

Rules: B07-B09.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import refused
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.requests import COUNT_TOKENS, OMIT, body, user
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.b_versions import section
from claude_conformance.wire import Exchange

Turns = list[dict[str, Any]]
DOCUMENT = {
    "type": "document",
    "source": {"type": "text", "media_type": "text/plain", "data": "The harbour was finished in 1887."},
}
TEXT = {"type": "text", "text": "The harbour was finished in 1887."}
CITATION = {
    "type": "char_location",
    "cited_text": "1887",
    "document_index": 0,
    "document_title": None,
    "start_char_index": 28,
    "end_char_index": 32,
}


def from_the_assistant(block: dict[str, Any]) -> Turns:
    """Returns a conversation with the block in an assistant turn."""
    return [*user("Hello"), {"role": "assistant", "content": [TEXT, block]}, *user("Thanks.")]


def from_the_user(block: dict[str, Any]) -> Turns:
    """Returns a conversation in which the user sends a document and the block."""
    return [{"role": "user", "content": [DOCUMENT, block]}]


CASES: dict[str, tuple[Turns, Turns]] = {
    "a document from the assistant": (from_the_assistant(TEXT), from_the_assistant(DOCUMENT)),
    "citations from the user": (from_the_user(TEXT), from_the_user({**TEXT, "citations": [CITATION]})),
}
"""By name: turns that are accepted, and the same turns with a block that the newest version refuses."""


def _message(probe: Probe, turns: Turns, invalid: bool) -> Exchange:
    return probe.send(Call(json=body(probe, messages=turns), version=NEW, invalid=invalid))


def _count(probe: Probe, turns: Turns, invalid: bool) -> Exchange:
    sent = body(probe, messages=turns, max_tokens=OMIT)
    return probe.send(Call(path=COUNT_TOKENS, json=sent, version=NEW, invalid=invalid))


def _gone(probe: Probe, name: str, send: Callable[[Probe, Turns, bool], Exchange]) -> None:
    before, after = CASES[name]
    control = send(probe, before, False)
    if control.status != 200:
        raise Skipped(f"the turns without {name} are not accepted", control)
    refused(send(probe, after, True))


@section.rule(
    "B07",
    title="refuses a document directly in an assistant message under 2026-10-21",
    source=[src.MIGRATION],
    since=NEW,
    cost=2,
)
def assistant_document(probe: Probe) -> None:
    _gone(probe, "a document from the assistant", _message)


@section.rule(
    "B08",
    title="refuses citations in a user's text block under 2026-10-21",
    source=[src.MIGRATION],
    since=NEW,
    cost=2,
)
def user_citations(probe: Probe) -> None:
    _gone(probe, "citations from the user", _message)


@section.rule(
    "B09",
    title="also refuses on count_tokens what version 2026-10-21 removed",
    profile="token-counting",
    source=[src.MIGRATION],
    since=NEW,
    needs=["countMessageTokens"],
    cost=4,
)
def counting_too(probe: Probe) -> None:
    each({name: name for name in CASES}, lambda name: _gone(probe, name, _count))
