"""Reads JSON without assumptions about its types: missing values are empty or `None`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def at(value: Any, *path: str) -> Any:
    """Returns the field at a path of names; `None` if some name on the way is missing."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def objects(value: Any, *path: str) -> list[dict[str, Any]]:
    """Returns the objects of the array at a path. Empty if there is no array."""
    found = at(value, *path)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def text(value: Any, *path: str) -> str | None:
    """Returns the string at a path, or `None`."""
    found = at(value, *path)
    return found if isinstance(found, str) else None


def whole(value: Any, *path: str) -> int | None:
    """Returns the integer at a path, or `None`; a boolean is not an integer."""
    found = at(value, *path)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def content(message: Any) -> list[dict[str, Any]]:
    """Returns the content blocks of a message; a string is one text block."""
    found = at(message, "content")
    return [{"type": "text", "text": found}] if isinstance(found, str) else objects(message, "content")


def kind(block: Any) -> str:
    """Returns the `type` of an object. Empty if it has no `type`."""
    return text(block, "type") or ""


def turns(sent: Any, role: str | None = None) -> Iterator[list[dict[str, Any]]]:
    """Yields the blocks of each message of a request, or of the messages of one role."""
    for message in objects(sent, "messages"):
        if role is None or message.get("role") == role:
            yield content(message)


def inside(value: Any) -> Iterator[dict[str, Any]]:
    """Yields every object in a JSON value, itself first."""
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
    """Returns all input tokens of a message, cached ones too; `None` if `input_tokens` is not an integer."""
    if whole(message, "usage", INPUT[0]) is None:
        return None
    return sum(whole(message, "usage", name) or 0 for name in INPUT)
