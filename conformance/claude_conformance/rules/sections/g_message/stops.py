"""Section G: where a response stops, and with which stop_reason.

Rules: G03, G04, G18-G22.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, create, describe, fail, message_in, need_plain
from claude_conformance.rules.kit.cases import check_each, each, in_both_ways
from claude_conformance.rules.kit.features import need_tool
from claude_conformance.rules.kit.message import all_blocks, stop_sequence, text_of
from claude_conformance.rules.kit.reading import whole
from claude_conformance.rules.kit.repeated_texts import NOT_REPEATED, PARAGRAPHS, echo, repeated
from claude_conformance.rules.kit.requests import BUDGET, CUT, PATIENCE, THINKING, body, user
from claude_conformance.rules.kit.stop_word import ASK, need_stop, stop_word, stopped, stopped_at
from claude_conformance.rules.kit.thinking import thinks
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.g_message import section
from claude_conformance.rules.sections.g_message.shape import unstreamed


def observe_stop_sequence(seen: Observation) -> Finding:
    return None if unstreamed(seen) is None else stop_sequence(seen)


_MANY = 5000
"""More output tokens than the usual limits of gateways: 1024, 2048, 4096."""
_LONG: dict[str, Any] = {
    "max_tokens": _MANY,
    "stream": True,
    "messages": user(f"Count from 1 to {_MANY + 1000}, separated by blanks, and write nothing else."),
}

_ONE_TURN = ("text", "thinking", "redacted_thinking", "tool_use")
"""Blocks that a model writes in one iteration."""


def output_limit(seen: Observation) -> Finding:
    message = seen.message or {}
    limit, usage = seen.sent.get("max_tokens"), message.get("usage")
    used = usage.get("output_tokens") if isinstance(usage, dict) else None
    if not isinstance(limit, int) or not isinstance(used, int) or not isinstance(usage, dict):
        return None
    kinds = [block.get("type") for block in all_blocks(message)]
    # With server tools or a fallback there are several iterations, and the limit applies to each of them.
    if any(kind not in _ONE_TURN for kind in kinds) or usage.get("iterations"):
        return None
    return HELD if used <= limit else f"usage.output_tokens is {used}, max_tokens was {limit}"


@section.rule(
    "G03",
    title="stops at a stop sequence, names it, and leaves it out of the text",
    source=[src.SDK_MESSAGE, src.STOP_REASONS],
    detects=["D052"],
    observe=observe_stop_sequence,
)
def stops(probe: Probe) -> None:
    stop = stop_word(probe)
    exchange = stopped(probe, stop, stream=False)
    stopped_at(stop, message_in(exchange), exchange)


@section.rule(
    "G04",
    title="reports stop_reason max_tokens if the limit cuts the text, and never exceeds the limit",
    source=[src.SDK_CREATE, src.STOP_REASONS],
    detects=["D057", "D113"],
    cost=0,
    observe=output_limit,
)
def cut(probe: Probe) -> None:
    need_plain(probe)
    each({"a text": "cut", "a tool call": "cut-tool"}, lambda name: _cut(probe, name))


def _cut(probe: Probe, name: str) -> None:
    exchange = probe.sample(name)
    if name == "cut-tool" and exchange.status == 400:
        need_tool(probe)
        raise Unsupported(f"{probe.model} accepts no forced tool choice", exchange)
    message = accepted(exchange)
    reason = message.get("stop_reason")
    if name == "cut-tool" and reason == "tool_use" and _fits(message, CUT[name]):
        raise Unsupported("the tool call is shorter than the limit", exchange)
    if reason != "max_tokens":
        fail(f"with max_tokens {CUT[name]} stop_reason is {reason!r}", exchange)


def _fits(message: dict[str, Any], limit: int) -> bool:
    """Returns whether a message counts fewer output tokens than the limit, and at least one."""
    usage = message.get("usage")
    used = usage.get("output_tokens") if isinstance(usage, dict) else None
    return isinstance(used, int) and 0 < used < limit


@section.rule(
    "G18",
    title="stops at any of several stop sequences, and reports which one",
    source=[src.CREATE, src.STOP_REASONS],
    detects=["D052"],
    cost=3,
)
def any_of_several(probe: Probe) -> None:
    stop = stop_word(probe)
    others = ["zqxj", "xjzq", "qjxz", "zzqx", "jqxx", "xqzj"]  # do not occur in responses
    lists: dict[str, dict[str, Any]] = {
        "first": {"stop_sequences": [stop.word, *others]},
        "last": {"stop_sequences": [*others, stop.word]},
        "last in a stream": {"stop_sequences": [*others, stop.word], "stream": True},
    }

    def check(more: dict[str, Any]) -> None:
        exchange = create(probe, **ASK, **more)
        try:
            stopped_at(stop, message_in(exchange), exchange)
        except Failed:
            need_stop(probe, stop, stream="stream" in more)
            raise

    each(lists, check)


_EXACT: Mapping[str, str] = {
    "a capital letter": "That",
    "white space at its ends": "\n\nThat ",
    "several words": 'return "flood"',
    "marks with a meaning elsewhere": "tide(hour)",
}
"""Parts of a text that the model repeats, by what is special in them."""


@section.rule(
    "G21",
    title="compares stop sequences character by character: letter case, white space, marks",
    source=[src.CREATE, src.STOP_REASONS],
    cost=2 * len(_EXACT),
)
def exact_stops(probe: Probe) -> None:
    plain, control = repeated(probe, PARAGRAPHS, False)
    if plain.strip() != PARAGRAPHS:
        raise Skipped(NOT_REPEATED, control)

    def check(case: tuple[str, bool]) -> None:
        stop, stream = case
        exchange = create(
            probe, **echo(PARAGRAPHS), stop_sequences=[stop], **({"stream": True} if stream else {})
        )
        message = message_in(exchange)
        reason, found, before = message.get("stop_reason"), text_of(message), PARAGRAPHS.partition(stop)[0]
        if stop in found or (len(found.strip()) > len(before) and found.startswith(before)):
            fail(f"the text runs past the stop sequence {stop!r}, and stop_reason is {reason!r}", exchange)
        if reason != "stop_sequence" or not PARAGRAPHS.startswith(found.strip()):
            raise Skipped(NOT_REPEATED, exchange)
        if found.strip() != before.strip() or len(found) > len(before):
            fail(f"the text ends with {found[-20:]!r}, and {stop!r} does not follow there", exchange)

    each(in_both_ways(_EXACT), check)


@section.rule(
    "G19",
    title="reports stop_reason max_tokens in a stream too",
    profile="streaming",
    source=[src.STOP_REASONS, src.STREAMING],
    detects=["D113"],
    cost=0,
)
def cut_stream(probe: Probe) -> None:
    need_plain(probe)
    exchange = probe.sample("cut-stream")
    reason = message_in(exchange).get("stop_reason")
    if reason != "max_tokens":
        fail(f"with max_tokens {CUT['cut']} stop_reason is {reason!r}", exchange)


@section.rule(
    "G22",
    title="reports stop_reason refusal if the model declines",
    impact="breaking",
    source=[src.STOP_REASONS],
    cost=1,
)
def declines(probe: Probe) -> None:
    need_plain(probe)

    def check(name: str) -> None:
        exchange = probe.sample(name)
        message = message_in(exchange)
        reason = message.get("stop_reason")
        if reason == "refusal":
            return
        if text_of(message) or reason not in ("end_turn", None):
            raise Skipped("the model does not decline the documented text", exchange)
        fail(f"the message is empty, and stop_reason is {reason!r}", exchange)

    each({"without a stream": "declined", "in a stream": "declined-stream"}, check)


@section.rule(
    "G20",
    title="applies max_tokens as it is sent, and stops for max_tokens only when that is reached",
    source=[src.SDK_CREATE, src.STOP_REASONS],
    cost=2,
)
def applied(probe: Probe) -> None:
    need_plain(probe)
    check_each({"a long text": lambda: _long_text(probe), "a thinking budget": lambda: _large_budget(probe)})


def _long_text(probe: Probe) -> None:
    exchange = probe.send(Call(json=body(probe, **_LONG), timeout=PATIENCE))
    if exchange.status != 200:
        raise Skipped(f"max_tokens {_MANY} is refused, see V23: {exchange.status}", exchange)
    message = message_in(exchange)
    if message.get("stop_reason") != "max_tokens":
        raise Skipped("the model writes a shorter text than it was asked for", exchange)
    used = whole(message, "usage", "output_tokens")
    if used is None:
        raise Skipped("the response reports no output tokens", exchange)
    words = len(text_of(message).split())
    if 2 * used < words:  # a few words may be one token
        raise Skipped(f"usage.output_tokens is {used}, the text has {words} words, see V40", exchange)
    if used < _MANY * 9 // 10:
        fail(f"stop_reason is 'max_tokens' after {used} output tokens, max_tokens was {_MANY}", exchange)


def _large_budget(probe: Probe) -> None:
    model = thinks(probe)
    config = {**THINKING["thinking"], "budget_tokens": _MANY}
    exchange = create(probe, **{**THINKING, "model": model, "max_tokens": _MANY + BUDGET, "thinking": config})
    if exchange.status != 200:
        text = f"a thinking budget of {_MANY} below max_tokens {_MANY + BUDGET} is refused: {exchange.status}"
        fail(f"{text}{describe(exchange)}", exchange)
