"""Section E: custom tools."""

from __future__ import annotations

import re
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import (
    accepted,
    blocks,
    check_each,
    create,
    each,
    fail,
    message_in,
    need,
    need_plain,
    refused,
    refuses,
    refuses_each,
)
from claude_conformance.rules.controls import call_fault
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import ASK_WEATHER, WEATHER, parallel, user
from claude_conformance.rules.shapes import all_blocks, turns_of
from claude_conformance.wire import Exchange

NEEDS = ("createMessage",)
_ID = re.compile(r"[A-Za-z0-9_-]+")

RESULT = {"type": "tool_result", "tool_use_id": "toolu_01Conformance", "content": "12 degrees, rain"}
USE = {
    "type": "tool_use",
    "id": "toolu_01Conformance",
    "name": WEATHER["name"],
    "input": {"city": "Zürich"},
}


def _tool(**changes: Any) -> dict[str, Any]:
    return {"tools": [{**WEATHER, **changes}]}


def _without(name: str) -> dict[str, Any]:
    return {"tools": [{key: value for key, value in WEATHER.items() if key != name}]}


def _round(use: list[dict[str, Any]], answer: Any) -> dict[str, Any]:
    """A conversation in which the model called tools and the user answers."""
    turns = [
        *user(ASK_WEATHER),
        {"role": "assistant", "content": use},
        {"role": "user", "content": answer},
    ]
    return {"messages": turns, "tools": [WEATHER]}


def _need_round(probe: Probe) -> None:
    """Skips when the server does not accept a well-formed tool round."""
    need_plain(probe)
    exchange = create(probe, **_round([USE], [RESULT]))
    try:
        accepted(exchange)
    except Failed as failure:
        raise Skipped(f"a well-formed tool round is not accepted: {failure.message}", exchange) from None


def _need_forced(probe: Probe) -> None:
    """Skips when the server does not accept a tool choice that forces a given tool."""
    exchange = _forced(probe, "tool")
    try:
        accepted(exchange)
    except Failed as failure:
        raise Skipped(f"a forced tool choice is not accepted: {failure.message}", exchange) from None


def _forced(probe: Probe, name: str) -> Exchange:
    """A sample with a forced tool call; skips on models that do not take one."""
    exchange = probe.sample(name)
    if exchange.status == 400 and re.search("mythos|fable", probe.model):
        raise Skipped(f"{probe.model} does not take a forced tool choice", exchange)
    return exchange


@rule(
    "E01",
    title="answers 400 invalid_request_error to a custom tool without name or input_schema",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.SDK_TYPES],
    needs=NEEDS,
    cost=2,
)
def incomplete_tool(probe: Probe) -> None:
    refuses_each(probe, {name: _without(name) for name in ("name", "input_schema")}, _tool())


@rule(
    "E02",
    title="answers 400 invalid_request_error to an input_schema whose type is not object",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.SDK_TYPES],
    needs=NEEDS,
)
def schema_type(probe: Probe) -> None:
    refuses(probe, _tool(), **_tool(input_schema={"type": "string"}))


@rule(
    "E03",
    title="answers 400 invalid_request_error to a malformed tool name",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.DEFINE_TOOLS, src.OBS_SPEC],
    needs=NEEDS,
    cost=4,
)
def malformed_name(probe: Probe) -> None:
    names = {"a blank": "get weather", "a dot": "get.weather", "nothing": "", "129 characters": "t" * 129}
    refuses_each(probe, {case: _tool(name=name) for case, name in names.items()}, _tool())


@rule(
    "E04",
    title="accepts a tool name of 64 characters",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.DEFINE_TOOLS, src.OBS_TOOL_NAME],
    needs=NEEDS,
)
def long_name(probe: Probe) -> None:
    accepted(create(probe, **_tool(name="a-Z_9" + "t" * 59)))


@rule(
    "E05",
    title="answers 400 invalid_request_error to two tools with one name",
    severity="SHOULD",
    impact="contract",
    profile="tools",
    source=[src.OBS_TOOL_NAMES],
    needs=NEEDS,
)
def same_names(probe: Probe) -> None:
    refuses(probe, {"tools": [WEATHER, {**WEATHER, "name": "get_tide"}]}, tools=[WEATHER, WEATHER])


@rule(
    "E06",
    title="answers 400 invalid_request_error to a forced tool_choice without tools",
    severity="SHOULD",
    impact="contract",
    profile="tools",
    source=[src.OBS_MATRIX],
    needs=NEEDS,
    cost=2,
)
def choice_without_tools(probe: Probe) -> None:
    choices = {"any": {"type": "any"}, "tool": {"type": "tool", "name": "get_weather"}}
    _need_forced(probe)
    refuses_each(probe, {name: {"tool_choice": choice} for name, choice in choices.items()})


@rule(
    "E07",
    title="answers 400 invalid_request_error to a tool_choice that names no given tool",
    severity="SHOULD",
    impact="contract",
    profile="tools",
    source=[src.OBS_MATRIX],
    needs=NEEDS,
)
def unknown_choice(probe: Probe) -> None:
    _need_forced(probe)
    refuses(probe, tools=[WEATHER], tool_choice={"type": "tool", "name": "get_time"})


@rule(
    "E08",
    title="answers 400 invalid_request_error to an unknown type of tool_choice",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.SDK_TYPES],
    needs=NEEDS,
    cost=2,
)
def unknown_choice_type(probe: Probe) -> None:
    choices = {"required": {"type": "required"}, "a string": "auto"}
    cases = {name: {"tools": [WEATHER], "tool_choice": choice} for name, choice in choices.items()}
    refuses_each(probe, cases, {"tools": [WEATHER], "tool_choice": {"type": "auto"}})


@rule(
    "E09",
    title="answers 400 invalid_request_error when a tool_use is not answered in the next message",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.TOOL_CALLS],
    detects=["D122"],
    needs=NEEDS,
    cost=3,
)
def unanswered(probe: Probe) -> None:
    _need_round(probe)
    second = {**USE, "id": "toolu_02Conformance"}
    cases = {
        "no result": _round([USE], "And now?"),
        "one of two results": _round([USE, second], [RESULT]),
    }
    refuses_each(probe, cases)


@rule(
    "E10",
    title="answers 400 invalid_request_error to a tool_result for a call that was not made",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.OBS_TOOL_RESULT, src.TOOL_CALLS],
    needs=NEEDS,
    cost=3,
)
def unasked(probe: Probe) -> None:
    _need_round(probe)
    stray = {**RESULT, "tool_use_id": "toolu_09Unknown"}
    text = [{"type": "text", "text": "Let me think."}]
    cases = {
        "an unknown id beside the right one": _round([USE], [RESULT, stray]),
        "no call at all": _round(text, [RESULT]),
    }
    refuses_each(probe, cases)


@rule(
    "E11",
    title="answers 400 invalid_request_error when text precedes the tool_result blocks",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.TOOL_CALLS],
    detects=["D123"],
    needs=NEEDS,
    cost=3,
)
def text_first(probe: Probe) -> None:
    _need_round(probe)
    text = {"type": "text", "text": "Here it is:"}
    check_each(
        {
            "text after the result": lambda: accepted(create(probe, **_round([USE], [RESULT, text]))),
            "text before the result": lambda: refused(
                create(probe, invalid=True, **_round([USE], [text, RESULT]))
            ),
        }
    )


@rule(
    "E12",
    title="answers 400 invalid_request_error to two tool_use blocks with one id",
    severity="SHOULD",
    impact="contract",
    profile="tools",
    source=[src.OBS_TOOL_IDS],
    detects=["D110"],
    needs=NEEDS,
    cost=2,
)
def same_ids(probe: Probe) -> None:
    _need_round(probe)
    refused(create(probe, invalid=True, **_round([USE, USE], [RESULT])))


@rule(
    "E13",
    title="answers 400 invalid_request_error to a tool_use input that is not an object",
    severity="MUST",
    impact="contract",
    profile="tools",
    source=[src.SDK_TYPES, src.OBS_TOOL_INPUT],
    needs=NEEDS,
    cost=3,
)
def input_type(probe: Probe) -> None:
    _need_round(probe)
    values = ('{"city": "Zürich"}', ["Zürich"])
    refuses_each(probe, {repr(value): _round([{**USE, "input": value}], [RESULT]) for value in values})


@rule(
    "E14",
    title="calls no tool with tool_choice none",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.SDK_TYPES],
    needs=NEEDS,
)
def no_tool(probe: Probe) -> None:
    ask: dict[str, Any] = {"messages": user(ASK_WEATHER), "tools": [WEATHER]}
    exchange = create(probe, **ask, tool_choice={"type": "none"})
    if blocks(message_in(exchange), "tool_use"):
        fail("the message holds a tool_use block", exchange)
    control = need(probe, "the same request without a tool choice", **ask)
    if not blocks(message_in(control), "tool_use"):
        raise Skipped("the model does not call the tool without a tool choice either", control)


@rule(
    "E15",
    title="calls the tool that tool_choice names, with an input, and stops for tool_use",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.DEFINE_TOOLS],
    detects=["D049", "D086", "D114"],
    needs=NEEDS,
    cost=0,
)
def named_tool(probe: Probe) -> None:
    need_plain(probe)
    each({"tool": "tool", "in a stream": "tool-stream"}, lambda name: _called(_forced(probe, name)))


def _called(exchange: Exchange) -> None:
    if fault := call_fault(message_in(exchange)):
        fail(fault, exchange)


@rule(
    "E16",
    title="calls at most one tool with disable_parallel_tool_use",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.SDK_TYPES],
    detects=["D115"],
    needs=NEEDS,
)
def one_call(probe: Probe) -> None:
    choice = {"type": "auto", "disable_parallel_tool_use": True}
    exchange = create(probe, **parallel(), tool_choice=choice)
    calls = len(blocks(message_in(exchange), "tool_use"))
    if calls > 1:
        fail(f"the message calls {calls} tools", exchange)
    control = probe.sample("parallel")
    if len(blocks(message_in(control), "tool_use")) < 2:
        raise Skipped("the model does not call two tools in one turn without it either", control)


def _calls(seen: Observation) -> list[dict[str, Any]]:
    return blocks(seen.message, "tool_use") if seen.message is not None else []


def well_formed(seen: Observation) -> Finding:
    calls = _calls(seen)
    if not calls:
        return None
    names = _offered(seen.sent)
    ids = seen.memory("E17").setdefault("ids", set())
    for call in calls:
        if not isinstance(call.get("id"), str) or not _ID.fullmatch(call["id"]):
            return f"tool_use.id is {call.get('id')!r}"
        if call["id"] in ids:
            return f"the id {call['id']} was used before"
        ids.add(call["id"])
        # A toolset names its tools itself.
        if names is not None and call.get("name") not in names and not call.get("toolset_name"):
            return f"the tool {call.get('name')!r} is not in the request"
        if not isinstance(call.get("input"), dict):
            return "tool_use.input is not an object"
    return HELD


def _offered(sent: dict[str, Any]) -> list[Any] | None:
    """The names of the tools that a request offers; None when it does not show all of them.

    A thread keeps its tools, and a turn of the system may define more.
    """
    thread = sent.get("thread")
    if isinstance(thread, dict) and thread.get("type") != "create":
        return None
    tools = sent.get("tools")
    added = [block.get("tool") for turn in turns_of(sent) for block in all_blocks(turn)]
    found = [tool.get("definition") for tool in added if isinstance(tool, dict)]
    found += tools if isinstance(tools, list) else []
    return [tool.get("name") for tool in found if isinstance(tool, dict)]


def prefixed(seen: Observation) -> Finding:
    prefixes = {"tool_use": "toolu_", "server_tool_use": "srvtoolu_", "mcp_tool_use": "mcptoolu_"}
    found = False
    for kind, prefix in prefixes.items():
        for call in blocks(seen.message or {}, kind):
            found = True
            if not str(call.get("id")).startswith(prefix):
                return f"{kind}.id is {call.get('id')!r}, not {prefix}..."
    return HELD if found else None


def provoke(probe: Probe) -> None:
    """Makes sure that the run has tool calls."""
    need_plain(probe)
    for name in ("tool", "tool-stream"):
        _forced(probe, name)
    for name in ("parallel", "parallel-stream"):
        probe.sample(name)


rule(
    "E17",
    title="gives each tool_use a fresh id, a name out of the request's tools and an object input",
    severity="MUST",
    impact="breaking",
    profile="tools",
    source=[src.SDK_TYPES, src.TOOL_CALLS],
    detects=["D109", "D110"],
    needs=NEEDS,
    cost=0,
    observe=well_formed,
)(provoke)
rule(
    "E18",
    title="begins the ids of tool calls with toolu_, those of server tools with srvtoolu_",
    severity="SHOULD",
    impact="info",
    profile="tools",
    source=[src.STREAMING, src.OBS_SPEC],
    detects=["D120"],
    needs=NEEDS,
    cost=0,
    observe=prefixed,
)(provoke)
