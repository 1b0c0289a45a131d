"""Reads JSON that a server or a request gives, whatever its types are: what is not there is empty or None."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def at(value: Any, *path: str) -> Any:
    """The member at a path of names; None when some name on the way is missing."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def objects(value: Any, *path: str) -> list[dict[str, Any]]:
    """The objects of the array at a path; empty when there is none."""
    found = at(value, *path)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def text(value: Any, *path: str) -> str | None:
    """The string at a path, or None."""
    found = at(value, *path)
    return found if isinstance(found, str) else None


def whole(value: Any, *path: str) -> int | None:
    """The integer at a path, or None; booleans are none."""
    found = at(value, *path)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def content(message: Any) -> list[dict[str, Any]]:
    """The content blocks of a message; a string is one text block."""
    found = at(message, "content")
    return [{"type": "text", "text": found}] if isinstance(found, str) else objects(message, "content")


def kind(block: Any) -> str:
    """The `type` of an object; empty when it has none."""
    return text(block, "type") or ""


def turns(sent: Any, role: str | None = None) -> Iterator[list[dict[str, Any]]]:
    """The blocks of each message of a request, or of those of one role."""
    for message in objects(sent, "messages"):
        if role is None or message.get("role") == role:
            yield content(message)


def inside(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a JSON value, itself first."""
    stack = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            yield item
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)


INPUT = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")


def input_total(message: Any) -> int | None:
    """All input tokens of a message, cached ones too; None when `input_tokens` is no integer."""
    if whole(message, "usage", INPUT[0]) is None:
        return None
    return sum(whole(message, "usage", name) or 0 for name in INPUT)
