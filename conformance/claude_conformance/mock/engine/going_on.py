"""Server tool turns that continue in a later message: code that calls tools, and pauses.

A call without a result is open. Code waits for the results of the client tools that it calls. If it calls
again, the model does not run, so the message contains only the call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from .calls import hints_in, input_for, schema_of
from .prompt import Block, Body, asked_text, digest, tool_results_of, turns_of
from .server_tools import PLANS, RUN, Use

CALLS_OF_CODE = 2
"""How often code calls a tool at most."""


@attrs.frozen
class Later:
    """The continuation of an open call: its result, or another call by its code."""

    use: Use | None = None
    call: dict[str, Any] | None = None


def from_code(block: Block) -> bool:
    """Whether running code made a tool call."""
    caller = block.get("caller")
    return caller is not None and caller["type"] != "direct"


def go_on(body: Body, new_id: Callable[[str], str]) -> Later | None:
    """Return the continuation of the newest assistant turn's open call; None without one."""
    turns = turns_of(body)
    newest = next((turn for role, turn in reversed(turns) if role == "assistant"), [])
    if turns[-1][0] != "assistant" and not tool_results_of(body):
        return None
    blocks = [block for role, turn in turns if role == "assistant" for block in turn]
    done = {block["tool_use_id"] for block in blocks if "tool_use_id" in block}
    calls = [block for block in blocks if block["type"] in ("server_tool_use", "mcp_tool_use")]
    left = [block["caller"]["tool_id"] if from_code(block) else block.get("id") for block in newest]
    opened = next((call for call in reversed(calls) if call["id"] not in done and call["id"] in left), None)
    if opened is None:
        return None
    made = [block for block in blocks if from_code(block) and block["caller"]["tool_id"] == opened["id"]]
    planned = planned_calls(body) if made else []
    if len(made) < len(planned):
        return Later(call=call_of_code(made[0]["caller"], planned[len(made)], new_id))
    return Later(use=_use_of(opened, body))


def _use_of(opened: Block, body: Body) -> Use | None:
    """Return the use of an open call, as it would be in one message."""
    asked = " ".join(str(value) for value in opened["input"].values())
    for tool in body.get("tools") or ():
        kind = tool.get("type") or "custom"
        plan = next((plan for start, plan in PLANS.items() if kind.startswith(start)), None)
        for use in plan(tool, body, asked, lambda _: opened["id"], True) if plan else ():
            if use.call["name"] == opened["name"] or kind.startswith(opened["name"]):
                return use
    return None


def planned_calls(body: Body) -> list[dict[str, Any]]:
    """Return the calls that code makes, one for each argument in the prompt; empty without such a tool."""
    asked = asked_text(body)
    tool = next(filter(_by_code, body.get("tools") or ()), None)
    if tool is None or not RUN.search(asked):
        return []
    hints = hints_in(asked)
    number = digest("code", asked)
    return [
        {"name": tool["name"], "input": input_for(schema_of(tool), number, hints[place:])}
        for place in range(min(CALLS_OF_CODE, max(1, len(hints))))
    ]


def _by_code(tool: Mapping[str, Any]) -> bool:
    callers: Sequence[str] = tool.get("allowed_callers") or ()
    return "input_schema" in tool and any(caller.startswith("code_execution_") for caller in callers)


def call_of_code(
    caller: Mapping[str, Any], planned: Mapping[str, Any], new_id: Callable[[str], str]
) -> dict[str, Any]:
    """Return a client tool call by running code."""
    return {"type": "tool_use", "id": new_id("toolu_"), **planned, "caller": dict(caller)}


def first_call(use: Use, body: Body, new_id: Callable[[str], str]) -> dict[str, Any] | None:
    """Return the first call of a use's code, or None."""
    planned = planned_calls(body) if use.runs_code else []
    tools = [tool["type"] for tool in body.get("tools") or () if "type" in tool and tool["type"] is not None]
    kind = next((kind for kind in tools if kind.startswith("code_execution_")), None)
    if not planned or kind in (None, "code_execution_20250522"):
        return None
    return call_of_code({"type": kind, "tool_id": use.call["id"]}, planned[0], new_id)
