"""What the members of a Message must be."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.graded import Graded

_READ = ("content", "stop_reason", "stop_sequence", "usage")
"""The members without which a client loses something."""

_MEMBERS = ("id", "type", "role", "model", "content", "stop_reason", "stop_sequence", "usage")


def graded_shape(message: dict[str, Any]) -> str:
    """As `shape`; graded where clients notice nothing."""
    fault = shape(message)
    read = all(name in message for name in _READ) and isinstance(message.get("usage"), dict)
    return Graded(fault, "contract") if fault and read and not content_fault(message) else fault


def shape(message: dict[str, Any]) -> str:
    """What is wrong with the members of a message; empty when nothing is."""
    missing = [name for name in _MEMBERS if name not in message]
    if missing:
        return f"the message lacks {', '.join(missing)}"
    if not isinstance(message["id"], str) or not message["id"]:
        return f"id is {message['id']!r}"
    for name, value in {"type": "message", "role": "assistant"}.items():
        if message[name] != value:
            return f"{name} is {message[name]!r}, not {value!r}"
    if not isinstance(message["model"], str) or not message["model"]:
        return f"model is {message['model']!r}"
    return content_fault(message) or ("" if isinstance(message["usage"], dict) else "usage is not an object")


def all_blocks(message: object) -> list[dict[str, Any]]:
    """The content blocks of a message or turn, whatever their type; none when it has no such content."""
    content = message.get("content") if isinstance(message, dict) else None
    return [item for item in content if isinstance(item, dict)] if isinstance(content, list) else []


def given_back(message: dict[str, Any]) -> list[Any]:
    """The content of a message as the next request may hold it: without empty text blocks.

    The API ends some answers with such a block, and takes none back.
    """
    empty = {"type": "text", "text": ""}
    content = message.get("content")
    return [block for block in content if not _has(block, empty)] if isinstance(content, list) else []


def _has(block: object, members: dict[str, Any]) -> bool:
    return isinstance(block, dict) and all(block.get(name) == value for name, value in members.items())


def turns_of(sent: dict[str, Any]) -> list[Any]:
    """The messages of a request, as they came."""
    turns = sent.get("messages")
    return turns if isinstance(turns, list) else []


def content_fault(message: dict[str, Any]) -> str:
    """What keeps the content from being read as blocks; empty when nothing does."""
    content = message.get("content")
    if not isinstance(content, list):
        return "content is not an array"
    typed = all(isinstance(block, dict) and isinstance(block.get("type"), str) for block in content)
    return "" if typed else "content holds something that is no block with a type"
