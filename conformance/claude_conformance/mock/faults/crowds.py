"""Faults of servers that pass on a limited number of things, made from a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from . import lost_parts
from .base import COUNT, MESSAGES, PROMPTS, Body

_MESSAGES, _BLOCKS, _TOOLS = 100, 64, 128


def _blocks(role: str, kind: str) -> Callable[[Body], None]:
    """Returns a function that keeps the first of the blocks of a kind in turns of a role."""

    def take(body: Body) -> None:
        for message in body["messages"]:
            content = message.get("content")
            if message["role"] == role and isinstance(content, list):
                places = [place for place, block in enumerate(content) if block["type"] == kind]
                surplus = set(places[_MOST[kind] :])
                message["content"] = [block for place, block in enumerate(content) if place not in surplus]

    return take


_MOST: Mapping[str, int] = {"text": _BLOCKS, "tool_use": 32, "tool_result": 32, "image": 20}


def _turns(body: Body) -> None:
    body["messages"] = body["messages"][-_MESSAGES:]


def _system(body: Body) -> None:
    if isinstance(body.get("system"), list):
        body["system"] = body["system"][:_BLOCKS]


def _tools(body: Body) -> None:
    if body.get("tools"):
        body["tools"] = body["tools"][:_TOOLS]


CUTS: Mapping[str, tuple[str, Callable[[Body], Any]]] = {
    "turns": (f"the messages before the last {_MESSAGES}", _turns),
    "system-blocks": (f"blocks of the system prompt after {_BLOCKS}", _system),
    "tools": (f"tools after {_TOOLS}", _tools),
    "user-blocks": (f"texts of a user turn after {_BLOCKS}", _blocks("user", "text")),
    "assistant-blocks": (f"texts of an assistant turn after {_BLOCKS}", _blocks("assistant", "text")),
    "images": ("images of a turn after 20", _blocks("user", "image")),
    "results": ("results of a turn after 32", _blocks("user", "tool_result")),
    "calls": ("calls of a turn after 32", _blocks("assistant", "tool_use")),
}
"""By the end of the fault's id."""

for _name, (_what, _take) in CUTS.items():
    lost_parts.lose(f"lost-{_name}-of-many", f"Of many {_what}", _take, PROMPTS)
lost_parts.lose("lost-tools-of-many-in-messages", "Only in Messages: tools after 128", _tools, MESSAGES)
lost_parts.lose("lost-tools-of-many-in-counts", "Only in counts: tools after 128", _tools, COUNT)
