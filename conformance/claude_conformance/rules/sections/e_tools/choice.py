"""Section E: the tool choice, and the calls that it requires or forbids.

Rules: E06-E08, E14-E16, E34, E53, E54.
"""

from __future__ import annotations

import re
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import (
    accepted,
    create,
    fail,
    message_in,
    need,
    need_plain,
    refused,
    refuses,
    refuses_each,
)
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.controls import call_fault
from claude_conformance.rules.kit.features import need_tool
from claude_conformance.rules.kit.message import blocks
from claude_conformance.rules.kit.model_features import Models, refuses_forced_choice
from claude_conformance.rules.kit.requests import ASK_WEATHER, WEATHER, parallel, user
from claude_conformance.rules.outcome import Failed, Skipped, Unsupported
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.e_tools import section
from claude_conformance.wire import Exchange


def _need_forced(probe: Probe) -> None:
    """Raises `Skipped` if the server does not accept a tool choice that forces a given tool."""
    exchange = forced_sample(probe, "tool")
    try:
        accepted(exchange)
    except Failed as failure:
        raise Skipped(f"a forced tool choice is not accepted: {failure.message}", exchange) from None


def forced_sample(probe: Probe, name: str) -> Exchange:
    """Returns a sample with a forced tool call. Raises `Skipped` on models that do not support one."""
    exchange = probe.sample(name)
    if exchange.status == 400 and re.search("mythos|fable", probe.model):
        raise Skipped(f"{probe.model} does not accept a forced tool choice", exchange)
    return exchange


@section.rule(
    "E06",
    title="answers 400 invalid_request_error to a forced tool_choice without tools",
    severity="SHOULD",
    source=[src.OBS_MATRIX],
    cost=2,
)
def choice_without_tools(probe: Probe) -> None:
    choices = {"any": {"type": "any"}, "tool": {"type": "tool", "name": "get_weather"}}
    _need_forced(probe)
    refuses_each(probe, {name: {"tool_choice": choice} for name, choice in choices.items()})


@section.rule(
    "E07",
    title="answers 400 invalid_request_error to a tool_choice that names a tool the request does not define",
    severity="SHOULD",
    source=[src.OBS_MATRIX],
)
def unknown_choice(probe: Probe) -> None:
    _need_forced(probe)
    refuses(probe, tools=[WEATHER], tool_choice={"type": "tool", "name": "get_time"})


@section.rule(
    "E08",
    title="answers 400 invalid_request_error to an unknown type of tool_choice",
    source=[src.SDK_TYPES],
    cost=2,
)
def unknown_choice_type(probe: Probe) -> None:
    choices = {"required": {"type": "required"}, "a string": "auto"}
    cases = {name: {"tools": [WEATHER], "tool_choice": choice} for name, choice in choices.items()}
    refuses_each(probe, cases, {"tools": [WEATHER], "tool_choice": {"type": "auto"}})


@section.rule("E14", title="calls no tool with tool_choice none", impact="breaking", source=[src.SDK_TYPES])
def no_tool(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the model does not call the tool without a
    tool choice either.
    """
    ask: dict[str, Any] = {"messages": user(ASK_WEATHER), "tools": [WEATHER]}
    exchange = create(probe, **ask, tool_choice={"type": "none"})
    if blocks(message_in(exchange), "tool_use"):
        fail("the message contains a tool_use block", exchange)
    control = need(probe, "the same request without a tool choice", **ask)
    if not blocks(message_in(control), "tool_use"):
        raise Skipped("the model does not call the tool without a tool choice either", control)


@section.rule(
    "E15",
    title="calls the tool that tool_choice names, with an input and stop_reason tool_use",
    impact="breaking",
    source=[src.DEFINE_TOOLS],
    detects=["D049", "D086", "D114"],
    cost=0,
)
def named_tool(probe: Probe) -> None:
    need_plain(probe)
    each({"tool": "tool", "in a stream": "tool-stream"}, lambda name: _called(forced_sample(probe, name)))


def _called(exchange: Exchange) -> None:
    if fault := call_fault(message_in(exchange)):
        fail(fault, exchange)


@section.rule(
    "E16",
    title="calls at most one tool with disable_parallel_tool_use",
    impact="breaking",
    source=[src.SDK_TYPES],
    detects=["D115"],
)
def one_call(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the model never calls two tools."""
    choice = {"type": "auto", "disable_parallel_tool_use": True}
    exchange = create(probe, **parallel(), tool_choice=choice)
    calls = len(blocks(message_in(exchange), "tool_use"))
    if calls > 1:
        fail(f"the message calls {calls} tools", exchange)
    control = probe.sample("parallel")
    if len(blocks(message_in(control), "tool_use")) < 2:
        raise Skipped("the model does not call two tools in one turn without it either", control)


@section.rule(
    "E53",
    title="calls a tool with tool_choice any and tool even if the prompt needs none, streamed or not",
    impact="breaking",
    source=[src.DEFINE_TOOLS],
    detects=["D114"],
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
            raise Unsupported(f"{probe.model} accepts no forced tool choice", exchange)
        message = message_in(exchange)
        if message.get("stop_reason") in ("max_tokens", "refusal"):
            raise Skipped(f"the message stops with {message['stop_reason']}", exchange)
        if not blocks(message, "tool_use"):
            fail("the message calls no tool", exchange)

    each(cases, check)


@section.rule(
    "E54",
    title="calls at most one tool with disable_parallel_tool_use and any tool_choice, streamed or not",
    impact="breaking",
    source=[src.SDK_TYPES],
    detects=["D115"],
    cost=4,
)
def one_call_everywhere(probe: Probe) -> None:
    choices = {"auto in a stream": ("auto", True), "any": ("any", False), "any in a stream": ("any", True)}

    def check(case: tuple[str, bool]) -> None:
        kind, stream = case
        control = create(probe, **parallel(), tool_choice={"type": kind})
        if control.status == 400:
            need_tool(probe)
            raise Unsupported(f"{probe.model} accepts no tool_choice {kind}", control)
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


@section.rule(
    "E34",
    title="refuses a forced tool choice on a model that does not support it",
    source=[src.DEFINE_TOOLS],
    needs=("createMessage", "listModels"),
    cost=2,
)
def unsupported_choice(probe: Probe) -> None:
    model = Models(probe).named(refuses_forced_choice, "refuse a forced tool choice")
    need(probe, f"a tool on {model}", model=model, tools=[WEATHER])
    refused(create(probe, invalid=True, model=model, tools=[WEATHER], tool_choice={"type": "any"}))
