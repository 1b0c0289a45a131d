"""Decides on tool calls: whether to call, which tools, and with what input."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .prompt import Body, asked_text, digest, tool_results_of, turns_of
from .values import Unsatisfiable, sample

WORD = re.compile(r"[a-z]{3,}")
SEVERAL = re.compile(r"\b(and|both|each|all|every|two|three|parallel|several)\b", re.I)
# Strings in the prompt that are likely arguments: quoted, or a run of capitalised words in a sentence.
QUOTED = re.compile(r"[\"“`]([^\"”`\n]{1,80})[\"”`]")
PROPER = re.compile(r"(?<![.!?\n] )(?<!^)(?<=\s)([A-Z][\w'-]+(?: [A-Z][\w'-]+)*)")
STOP_WORDS = frozenset(
    [
        "the",
        "and",
        "for",
        "with",
        "what",
        "you",
        "are",
        "use",
        "tool",
        "get",
        "set",
        "can",
        "how",
        "please",
        "this",
        "that",
        "from",
        "not",
        "all",
        "any",
    ]
)
ADDRESSES = frozenset({"I", "Claude", "Please"})
MOST_READ = 4000


# Provider-defined tools that the client runs: the model's input, by the prefix of their type.
KNOWN_INPUTS: Mapping[str, Mapping[str, Any]] = {
    "bash_": {"command": {"const": "ls"}},
    "text_editor_": {"command": {"const": "view"}, "path": {"const": "/notes.txt"}},
    "memory_": {"command": {"const": "view"}, "path": {"const": "/memories"}},
    "computer_2": {"action": {"const": "screenshot"}},
}
# Toolsets have no name: the model calls a tool of the set, and names the toolset too.
MEMBERS: Mapping[str, Mapping[str, Any]] = {
    "computer_toolset_": {
        "name": "screenshot",
        "toolset_name": "computer",
        "description": "Take a screenshot of the computer screen.",
        "input_schema": {"type": "object"},
    },
    "browser_toolset_": {
        "name": "navigate",
        "toolset_name": "browser",
        "description": "Open a page in the browser.",
        "input_schema": {"type": "object", "properties": {"url": {"const": "https://harbour.example/"}}},
    },
}


def schema_of(tool: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the schema of a client tool's input; None for tools that the client does not run."""
    if "input_schema" in tool:
        schema: Mapping[str, Any] = tool["input_schema"]
        return schema
    kind = tool.get("type") or ""
    known = next((members for start, members in KNOWN_INPUTS.items() if kind.startswith(start)), None)
    return None if known is None else {"type": "object", "properties": known, "required": list(known)}


def client_tools(body: Body, found: Sequence[str] = ()) -> list[Mapping[str, Any]]:
    """Return the tools that the client runs and the model may call directly.

    Deferred ones count once a search has `found` them.
    """
    offered = [_member(tool) for tool in body.get("tools") or ()]
    return [
        tool
        for tool in offered
        if schema_of(tool) is not None
        and (not tool.get("defer_loading") or tool["name"] in found)
        and "direct" in (tool.get("allowed_callers") or ["direct"])
    ]


def _member(tool: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the tool of a toolset that the mock uses; any other tool unchanged."""
    kind = tool.get("type") or ""
    return next((member for start, member in MEMBERS.items() if kind.startswith(start)), tool)


def plan_calls(body: Body, number: int, found: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Return the tool calls of this turn, without ids; empty if the model answers in words."""
    choice = body.get("tool_choice") or {"type": "auto"}
    tools = client_tools(body, found)
    if choice["type"] == "none" or not tools:
        return []
    asked = asked_text(body)[:MOST_READ]
    forced = choice["type"] in ("any", "tool")
    if not forced and (tool_results_of(body) or not _speaks_to_user(body)):
        return []
    wanted = _wanted(tools, choice, asked)
    if not wanted and forced:
        wanted = tools[:1]
    hints = hints_in(asked)
    single = choice.get("disable_parallel_tool_use") or not SEVERAL.search(asked)
    if single:
        wanted = wanted[:1]
    elif len(wanted) == 1:
        wanted = wanted * (2 if len(hints) > 1 else 1)
    return [
        {"name": tool["name"], "input": input_for(schema_of(tool), number + place, hints[place:])}
        | {key: tool[key] for key in ("toolset_name",) if key in tool}
        for place, tool in enumerate(wanted)
    ]


def _speaks_to_user(body: Body) -> bool:
    turns = turns_of(body)
    return bool(turns) and turns[-1][0] == "user"


def _wanted(
    tools: Sequence[Mapping[str, Any]], choice: Mapping[str, Any], asked: str
) -> list[Mapping[str, Any]]:
    if choice["type"] == "tool":
        return [tool for tool in tools if tool["name"] == choice["name"]]
    spoken = set(WORD.findall(asked.lower())) - STOP_WORDS
    # A tool that the prompt names exactly comes before one that only shares a word with it.
    named = [tool for tool in tools if tool["name"] in asked]
    return named or [tool for tool in tools if spoken & _vocabulary(tool)]


def _vocabulary(tool: Mapping[str, Any]) -> set[str]:
    schema = schema_of(tool)
    names = [tool["name"], *(schema.get("properties") or {})] if isinstance(schema, dict) else [tool["name"]]
    text = " ".join([*names, tool.get("description") or ""]).replace("_", " ").replace("-", " ").lower()
    return set(WORD.findall(text)) - STOP_WORDS


def hints_in(asked: str) -> list[str]:
    """Return the likely arguments in a prompt, in order."""
    quoted = QUOTED.findall(asked)
    return quoted or [text for text in PROPER.findall(asked) if text not in ADDRESSES]


def input_for(schema: Any, number: int, hints: Sequence[str] = ()) -> dict[str, Any]:
    """Return an input that the schema allows; empty if no input can be found."""
    try:
        value = sample(schema, digest("input", number), hints)
    except Unsatisfiable:
        return {}
    return value if isinstance(value, dict) else {}
