"""Section U: long texts arrive complete.

Servers cut what is long: after a number of characters or of events, or where a buffer ends. A model may leave
out whole lines, but it does not stop in the middle of one.

Rules: U15-U16.
"""

from __future__ import annotations

import contextlib
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail, message_in
from claude_conformance.rules.kit.batches import LOG, RESULTS, batched
from claude_conformance.rules.kit.cases import each, in_both_ways
from claude_conformance.rules.kit.message import blocks, text_of
from claude_conformance.rules.kit.repeated_texts import NOT_REPEATED, echo, log
from claude_conformance.rules.kit.requests import PATIENCE, body, user
from claude_conformance.rules.outcome import Outcome, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.u_exact import section
from claude_conformance.wire import Exchange

_TOOL = "keep_log"


def lost_part(wanted: str, found: str) -> tuple[int, str] | None:
    """Returns where a text lacks one part, and the part. `None` if more than that is different."""
    start = next(
        (place for place, (one, other) in enumerate(zip(wanted, found, strict=False)) if one != other),
        min(len(wanted), len(found)),
    )
    rest = len(found) - start
    if not found or rest < 0 or len(found) >= len(wanted) or (rest and wanted[-rest:] != found[start:]):
        return None
    return start, wanted[start : len(wanted) - rest]


def keeps_whole(wanted: str, found: str, exchange: Exchange, twin: str | None = None) -> None:
    """Raises `Failed` if a part of a text is lost that a model would not leave out.

    ``twin`` is the text of the same request sent in another way; if it is whole, the server lost the part.
    Raises `Skipped` if the text differs otherwise.
    """
    if found.strip() == wanted:
        return
    lost = lost_part(wanted, found)
    if lost is None:
        raise Skipped(NOT_REPEATED, exchange)
    place, part = lost
    whole_lines = set(found.splitlines()) <= set(wanted.splitlines())
    if whole_lines and (twin or "").strip() != wanted:
        raise Skipped(NOT_REPEATED, exchange)
    fail(f"{len(part)} of {len(wanted)} characters are lost, after {wanted[:place][-30:]!r}", exchange)


def _asked(probe: Probe, kind: str, stream: bool) -> Exchange:
    """Asks for the log as a text or as the input of a tool call. Asks once per run."""

    def ask(own: Probe) -> Exchange:
        wanted = log(own)
        fields = echo(wanted)
        if kind == "an input":
            text = {"type": "string", "const": wanted}
            schema = {"type": "object", "properties": {"text": text}, "required": ["text"]}
            fields |= {
                "messages": user(f"Call {_TOOL} once, with exactly this text as its input:\n{wanted}"),
                "tools": [{"name": _TOOL, "description": "Keeps a log.", "input_schema": schema}],
                "tool_choice": {"type": "tool", "name": _TOOL},
            }
        more = {"stream": True} if stream else {}
        return own.send(Call(json=body(own, **fields, **more), timeout=PATIENCE))

    return probe.once(f"long {kind} {stream}", ask)


def _said(probe: Probe, kind: str, stream: bool) -> tuple[str, Exchange]:
    exchange = _asked(probe, kind, stream)
    return _text(kind, message_in(exchange), exchange), exchange


def _text(kind: str, message: dict[str, Any], exchange: Exchange) -> str:
    """Returns the text or the input's. Raises `Skipped` if the message lacks it or has no room for it."""
    reason = message.get("stop_reason")
    if reason == "max_tokens":
        raise Skipped("the text does not fit into max_tokens", exchange)
    if kind == "a text":
        return text_of(message)
    given = next((block.get("input") for block in blocks(message, "tool_use")), None)
    found = given.get("text") if isinstance(given, dict) else None
    if not isinstance(found, str):
        raise Skipped(f"the response has no call of {_TOOL} with a text: stop_reason {reason!r}", exchange)
    return found


_WAYS = in_both_ways({kind: kind for kind in ("a text", "an input")})


@section.rule(
    "U15",
    title="returns texts and tool inputs of more than 10,000 characters whole, in streams too",
    source=[src.CREATE, src.STREAMING, src.DEFINE_TOOLS],
    cost=len(_WAYS),
)
def long_texts(probe: Probe) -> None:
    def check(way: tuple[str, bool]) -> None:
        kind, stream = way
        found, exchange = _said(probe, kind, stream)
        twin = None
        with contextlib.suppress(Outcome):
            twin, _ = _said(probe, kind, not stream)
        keeps_whole(log(probe), found, exchange, twin)

    each(_WAYS, check)


@section.rule(
    "U16",
    title="returns texts of more than 10,000 characters in the results of a batch whole",
    profile="batches",
    source=[src.BATCHES, src.BATCH_RESULTS],
    needs=RESULTS,
    writes=True,
)
def long_results(probe: Probe) -> None:
    message, exchange = batched(probe, LOG)
    keeps_whole(log(probe), _text("a text", message, exchange), exchange)
