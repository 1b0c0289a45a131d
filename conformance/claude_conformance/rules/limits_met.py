"""Sections G and E: limits of an answer that hold in every form of the request."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import accepted, blocks, create, each, fail, message_in, need, need_plain
from claude_conformance.rules.features import need_tool
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import CUT, WEATHER, parallel, user
from claude_conformance.rules.stop_word import ASK, need_stop, stop_word, stopped_at

NEEDS = ("createMessage",)


@rule(
    "G18",
    title="stops at any of several stop sequences, and names the one that it met",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.CREATE, src.STOP_REASONS],
    detects=["D052"],
    needs=NEEDS,
    cost=3,
)
def any_of_several(probe: Probe) -> None:
    stop = stop_word(probe)
    other = "zqxj"  # no answer says it
    lists: dict[str, dict[str, Any]] = {
        "first": {"stop_sequences": [stop.word, other]},
        "last": {"stop_sequences": [other, stop.word]},
        "last in a stream": {"stop_sequences": [other, stop.word], "stream": True},
    }

    def check(more: dict[str, Any]) -> None:
        exchange = create(probe, **ASK, **more)
        try:
            stopped_at(stop, message_in(exchange), exchange)
        except Failed:
            need_stop(probe, stop, stream="stream" in more)
            raise

    each(lists, check)


@rule(
    "G19",
    title="stops for max_tokens in a stream too",
    severity="MUST",
    impact="breaking",
    profile="streaming",
    source=[src.STOP_REASONS, src.STREAMING],
    detects=["D113"],
    needs=NEEDS,
    cost=0,
)
def cut_stream(probe: Probe) -> None:
    need_plain(probe)
    exchange = probe.sample("cut-stream")
    reason = message_in(exchange).get("stop_reason")
    if reason != "max_tokens":
        fail(f"with max_tokens {CUT['cut']} stop_reason is {reason!r}", exchange)


@rule(
    "E53",
    title="calls a tool with tool_choice any and tool, also where the prompt needs none, streamed or not",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.DEFINE_TOOLS],
    detects=["D114"],
    needs=NEEDS,
    cost=5,
)
def needless_call(probe: Probe) -> None:
    ask: dict[str, Any] = {"messages": user("Say hello, and nothing else."), "tools": [WEATHER]}
    need(probe, "the same request without a tool choice", **ask)
    choices = {"any": {"type": "any"}, "tool": {"type": "tool", "name": WEATHER["name"]}}
    cases = {
        f"{name}{' in a stream' if stream else ''}": (choice, stream)
        for name, choice in choices.items()
        for stream in (False, True)
    }

    def check(case: tuple[dict[str, Any], bool]) -> None:
        choice, stream = case
        exchange = create(probe, **ask, tool_choice=choice, **({"stream": True} if stream else {}))
        if exchange.status == 400:
            raise Unsupported(f"{probe.model} takes no forced tool choice", exchange)
        message = message_in(exchange)
        if message.get("stop_reason") in ("max_tokens", "refusal"):
            raise Skipped(f"the message stops for {message['stop_reason']}", exchange)
        if not blocks(message, "tool_use"):
            fail("the message calls no tool", exchange)

    each(cases, check)


@rule(
    "E54",
    title="calls at most one tool with disable_parallel_tool_use, whatever the choice, streamed or not",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.SDK_TYPES],
    detects=["D115"],
    needs=NEEDS,
    cost=4,
)
def one_call_everywhere(probe: Probe) -> None:
    choices = {"auto in a stream": ("auto", True), "any": ("any", False), "any in a stream": ("any", True)}

    def check(case: tuple[str, bool]) -> None:
        kind, stream = case
        control = create(probe, **parallel(), tool_choice={"type": kind})
        if control.status == 400:
            need_tool(probe)
            raise Unsupported(f"{probe.model} takes no tool_choice {kind}", control)
        accepted(control)
        choice = {"type": kind, "disable_parallel_tool_use": True}
        more = {"stream": True} if stream else {}
        exchange = create(probe, **parallel(), tool_choice=choice, **more)
        calls = len(blocks(message_in(exchange), "tool_use"))
        if calls > 1:
            fail(f"the message calls {calls} tools", exchange)
        if len(blocks(message_in(control), "tool_use")) < 2:
            raise Skipped("the model does not call two tools in one turn without it either", control)

    each(choices, check)
