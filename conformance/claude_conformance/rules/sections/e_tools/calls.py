"""Section E: the tool calls of a response.

Rules: E17, E18, E46.
"""

from __future__ import annotations

import re
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import create, fail, message_in, need_plain
from claude_conformance.rules.kit.message import all_blocks, blocks, turns_of
from claude_conformance.rules.kit.requests import parallel
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.e_tools import section
from claude_conformance.rules.sections.e_tools.choice import forced_sample
from claude_conformance.wire import Exchange

_ID = re.compile(r"[A-Za-z0-9_-]+")


def _calls(seen: Observation) -> list[dict[str, Any]]:
    return blocks(seen.message, "tool_use") if seen.message is not None else []


def provoke(probe: Probe) -> None:
    """Makes sure that the run has tool calls."""
    need_plain(probe)
    for name in ("tool", "tool-stream"):
        forced_sample(probe, name)
    for name in ("parallel", "parallel-stream"):
        probe.sample(name)


@section.rule(
    "E17",
    title="gives each tool_use a unique id, the name of a tool of the request and an object as input",
    impact="breaking",
    source=[src.SDK_TYPES, src.TOOL_CALLS],
    detects=["D109", "D110"],
    cost=0,
    check=provoke,
)
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
        # A toolset defines the names of its tools.
        if names is not None and call.get("name") not in names and not call.get("toolset_name"):
            return f"the tool {call.get('name')!r} is not in the request"
        if not isinstance(call.get("input"), dict):
            return "tool_use.input is not an object"
    return HELD


def _offered(sent: dict[str, Any]) -> list[Any] | None:
    """Returns the names of the tools that a request offers; `None` if it does not show all of them.

    A thread keeps its tools, and a system turn may define more.
    """
    thread = sent.get("thread")
    if isinstance(thread, dict) and thread.get("type") != "create":
        return None
    tools = sent.get("tools")
    added = [block.get("tool") for turn in turns_of(sent) for block in all_blocks(turn)]
    found = [tool.get("definition") for tool in added if isinstance(tool, dict)]
    found += tools if isinstance(tools, list) else []
    return [tool.get("name") for tool in found if isinstance(tool, dict)]


@section.rule(
    "E18",
    title="begins the ids of tool calls with toolu_, those of server tools with srvtoolu_",
    severity="SHOULD",
    impact="info",
    source=[src.STREAMING, src.OBS_SPEC],
    detects=["D120"],
    cost=0,
    check=provoke,
)
def prefixed(seen: Observation) -> Finding:
    prefixes = {"tool_use": "toolu_", "server_tool_use": "srvtoolu_", "mcp_tool_use": "mcptoolu_"}
    found = False
    for kind, prefix in prefixes.items():
        for call in blocks(seen.message or {}, kind):
            found = True
            if not str(call.get("id")).startswith(prefix):
                return f"{kind}.id is {call.get('id')!r}, not {prefix}..."
    return HELD if found else None


@section.rule(
    "E46",
    title="returns as many tool calls in a stream as without one",
    impact="breaking",
    profile="streaming",
    source=[src.TOOL_CALLS, src.STREAMING],
    detects=["D087"],
    cost=1,
)
def every_call(probe: Probe) -> None:
    need_plain(probe)
    plain, stream = probe.sample("parallel"), probe.sample("parallel-stream")
    if plain.status != 200 or stream.status != 200:
        raise Skipped("a request for two tool calls is refused", plain, stream)
    found = {False: _number(plain), True: _number(stream)}
    if max(found.values()) < 2:
        raise Skipped(
            "the model calls fewer than two tools in one turn; examine another model with --model",
            plain,
            stream,
        )
    if found[False] == found[True]:
        return
    # The model may call another number of tools by chance, so the response with fewer is requested again.
    fewer = found[True] < found[False]
    again = create(probe, **parallel(), **({"stream": True} if fewer else {}))
    if _number(again) < found[not fewer]:
        where, other = ("in a stream", "without one") if fewer else ("without a stream", "in one")
        counted = f"{_number(again)} tool calls come {where}, {found[not fewer]} {other}, in two attempts"
        fail(f"{counted}; send a content block for every call", plain, stream, again)


def _number(exchange: Exchange) -> int:
    return len(blocks(message_in(exchange), "tool_use"))
