"""What the message of a starting stream may contain."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.stream.join import from_code


def start_fault(message: dict[str, Any]) -> str | None:
    """Returns what is wrong with the message of `message_start`."""
    if message.get("content") != []:
        return "message.content is not empty"
    for name in ("stop_reason", "stop_sequence"):
        if message.get(name, "absent") is not None:
            return f"message.{name} is not null"
    return usage_fault(message)


def usage_fault(message: dict[str, Any]) -> str | None:
    """Returns what is wrong with its usage."""
    usage = message.get("usage")
    if not isinstance(usage, dict):
        return "message.usage is missing"
    if not isinstance(usage.get("input_tokens"), int) or isinstance(usage["input_tokens"], bool):
        return "message.usage.input_tokens is not an integer"
    return None


def is_whole(message: dict[str, Any]) -> bool:
    """Returns whether a message has ended when it begins: it is empty, or running code made its calls."""
    content = message.get("content")
    if not isinstance(content, list) or not isinstance(message.get("stop_reason"), str):
        return False
    return not content or any(isinstance(block, dict) and from_code(block) for block in content)


def counts_nothing(usage: dict[str, Any]) -> bool:
    """Returns whether a usage counts no input token, cached ones included."""
    names = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")
    return sum(count for name in names if isinstance(count := usage.get(name), int)) <= 0
