"""Section V: the tools and calls that a response names exist.

Rules: V01-V04.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import need_plain
from claude_conformance.rules.kit.features import need_block, sampled
from claude_conformance.rules.kit.reading import at, content, inside, kind, objects, text, turns
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.v_truth import section

tools = section.having(profile="tools", cost=0)

Block = dict[str, Any]


def tools_of(seen: Observation, *starts: str) -> list[Block]:
    """Returns the tools of the request whose type begins with the prefix."""
    return [tool for tool in objects(seen.sent, "tools") if kind(tool).startswith(starts)]


def conversation_blocks(seen: Observation) -> list[Block]:
    """Returns the blocks of the conversation and of its response."""
    return [*(block for blocks in turns(seen.sent) for block in blocks), *content(seen.message)]


def found_tools(seen: Observation) -> Finding:
    """Judges whether a tool search found only tools of the request, unless it has MCP servers."""
    if not tools_of(seen, "tool_search_tool_"):
        return None
    results = [block for block in content(seen.message) if kind(block) == "tool_search_tool_result"]
    if not results or tools_of(seen, "mcp_toolset"):
        return None
    # Tools may also be added in the course of a conversation.
    known = {text(item, "name") for item in inside(seen.sent)}
    known |= {text(item, "tool_name") for item in inside(objects(seen.sent, "messages"))}
    for result in results:
        for reference in objects(result, "content", "tool_references"):
            name = reference.get("tool_name")
            if not isinstance(name, str) or name not in known:
                return f"the tool search finds {name!r}, which is not a tool of the request"
    return HELD


@tools.rule(
    "V01",
    title="finds only tools of the request by tool search",
    source=[src.TOOL_SEARCH],
    cost=2,
    observe=found_tools,
)
def finds(probe: Probe) -> None:
    need_block(sampled(probe, "find", "find-stream", feature="tool search"), "tool_search_tool_result")


CALLED_BY: Mapping[str, tuple[str, ...]] = {
    "web_search": ("web_search_",),
    "web_fetch": ("web_fetch_",),
    # The newer web tools filter their results with code.
    "code_execution": ("code_execution_", "web_search_2026", "web_fetch_2026"),
    "bash_code_execution": ("code_execution_", "web_search_2026", "web_fetch_2026"),
    "text_editor_code_execution": ("code_execution_", "web_search_2026", "web_fetch_2026"),
    "tool_search_tool_regex": ("tool_search_tool_regex",),
    "tool_search_tool_bm25": ("tool_search_tool_bm25",),
}
"""By the name of a server tool call: the prefixes of the tool types that allow it."""
SERVER_TOOLS = ("web_search_", "web_fetch_", "code_execution_", "tool_search_tool_")


def server_calls(seen: Observation) -> Finding:
    calls = [block for block in content(seen.message) if kind(block) == "server_tool_use"]
    if not calls or not tools_of(seen, *SERVER_TOOLS):
        return None
    for call in calls:
        starts = CALLED_BY.get(text(call, "name") or "")
        if starts is not None and not tools_of(seen, *starts):
            return f"the server calls {call.get('name')}, for which the request has no tool"
    return HELD


@tools.rule(
    "V02",
    title="runs only server tools that the request defines",
    source=[src.SERVER_TOOLS, src.SDK_TYPES],
    observe=server_calls,
)
def runs_own(probe: Probe) -> None:
    need_block(sampled(probe, "search", "search-stream", feature="web search"), "server_tool_use")


ANSWERS: Mapping[str, frozenset[str]] = {
    "web_search_tool_result": frozenset({"web_search"}),
    "web_fetch_tool_result": frozenset({"web_fetch"}),
    "bash_code_execution_tool_result": frozenset({"bash_code_execution"}),
    "text_editor_code_execution_tool_result": frozenset({"text_editor_code_execution"}),
    "code_execution_tool_result": frozenset({"code_execution"}),
    "tool_search_tool_result": frozenset({"tool_search_tool_regex", "tool_search_tool_bm25"}),
}
"""By the type of a result: the names of the calls that it belongs to."""


def results(seen: Observation) -> Finding:
    """Judges whether each result fits its call and each call of a finished turn has one result."""
    blocks = content(seen.message)
    calls = {text(block, "id"): block for block in blocks if kind(block) == "server_tool_use"}
    found = [block for block in blocks if kind(block) in ANSWERS]
    if not calls and not found:
        return None
    answered: set[str | None] = set()
    for block in found:
        id_ = text(block, "tool_use_id")
        call = calls.get(id_)
        if call is None:
            continue  # a call of an earlier message, or one that E22 misses
        if id_ in answered:
            return f"the call {id_} has two results"
        answered.add(id_)
        name = text(call, "name")
        if name in CALLED_BY and name not in ANSWERS[kind(block)]:
            return f"a {kind(block)} answers a call of {name}"
    relayed = any(kind(block) in ("fallback", "mcp_tool_use") for block in blocks)
    if at(seen.message, "stop_reason") == "end_turn" and not relayed:
        every = {text(block, "tool_use_id") for block in blocks if kind(block).endswith("_tool_result")}
        late = next((call for id_, call in calls.items() if id_ not in every), None)
        if late is not None:
            return f"the turn ends although the call of {late.get('name')} has no result"
    return HELD


@tools.rule(
    "V03",
    title="returns one result for each server tool call, from that tool",
    impact="breaking",
    source=[src.SERVER_TOOLS, src.SDK_TYPES],
    observe=results,
)
def pairs(probe: Probe) -> None:
    need_block(sampled(probe, "search", "search-stream", feature="web search"), "server_tool_use")


def callers(seen: Observation) -> Finding:
    """Judges whether a caller that is code is a call of a server tool."""
    calls = [block for block in content(seen.message) if kind(block) in ("tool_use", "server_tool_use")]
    blocks = [block for block in calls if kind(at(block, "caller"))]
    if not blocks:
        return None
    known = {text(block, "id") for block in conversation_blocks(seen) if kind(block) == "server_tool_use"}
    for block in blocks:
        caller = at(block, "caller")
        id_ = text(caller, "tool_id")
        if kind(caller) == "direct":
            continue
        # A call of an earlier turn is known only where the request has that turn.
        if known and id_ not in known:
            return f"the caller of {block.get('name')} is {id_!r}, which is not a call of a server tool"
        if not known and list(turns(seen.sent, "assistant")):
            return f"the caller of {block.get('name')} is {id_!r}, and the conversation has no such call"
    return HELD


@tools.rule(
    "V04",
    title="reports as the caller of a tool a call in the conversation",
    source=[src.SDK_TYPES, src.CODE_EXECUTION],
    observe=callers,
)
def called_by(probe: Probe) -> None:
    need_plain(probe)
    for name in ("tool", "tool-stream", "search"):
        probe.sample(name)
