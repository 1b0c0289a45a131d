"""What the properties of a Message must be."""

from __future__ import annotations

from typing import Any

from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Graded

_READ = ("content", "stop_reason", "stop_sequence", "usage")
"""The fields that clients need."""

_MEMBERS = ("id", "type", "role", "model", "content", "stop_reason", "stop_sequence", "usage")


def graded_shape(message: dict[str, Any]) -> str:
    """Like `shape`, with a lower impact if clients do not notice."""
    fault = shape(message)
    read = all(name in message for name in _READ) and isinstance(message.get("usage"), dict)
    return Graded(fault, "contract") if fault and read and not content_fault(message) else fault


def shape(message: dict[str, Any]) -> str:
    """Returns what is wrong with the fields of a message, or an empty string."""
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
    """Returns the content blocks of a message or turn, of any type."""
    content = message.get("content") if isinstance(message, dict) else None
    return [item for item in content if isinstance(item, dict)] if isinstance(content, list) else []


def given_back(message: dict[str, Any]) -> list[Any]:
    """Returns the content of a message without empty text blocks, as the next request may contain it.

    The API ends some responses with such a block, but refuses it in a request.
    """
    empty = {"type": "text", "text": ""}
    content = message.get("content")
    return [block for block in content if not _has(block, empty)] if isinstance(content, list) else []


def _has(block: object, members: dict[str, Any]) -> bool:
    return isinstance(block, dict) and all(block.get(name) == value for name, value in members.items())


def turns_of(sent: dict[str, Any]) -> list[Any]:
    """Returns the messages of a request, unchanged."""
    turns = sent.get("messages")
    return turns if isinstance(turns, list) else []


def content_fault(message: dict[str, Any]) -> str:
    """Returns why the content cannot be read as blocks, or an empty string."""
    content = message.get("content")
    if not isinstance(content, list):
        return "content is not an array"
    typed = all(isinstance(block, dict) and isinstance(block.get("type"), str) for block in content)
    return "" if typed else "content contains something that is not a block with a type"


def blocks(message: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """Returns the content blocks of one type."""
    content = message.get("content")
    items = content if isinstance(content, list) else []
    return [item for item in items if isinstance(item, dict) and item.get("type") == kind]


def text_of(message: dict[str, Any]) -> str:
    """Returns the text of all text blocks."""
    return "".join(block["text"] for block in blocks(message, "text") if isinstance(block.get("text"), str))


STOP_REASONS = frozenset(
    {
        "end_turn",
        "max_tokens",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "refusal",
        "model_context_window_exceeded",
        "compaction",
    }
)

TIERS = ("standard", "priority", "batch")


def stop_reason(message: dict[str, Any]) -> str:
    """Returns what is wrong with the stop reason."""
    found = message.get("stop_reason")
    return "" if isinstance(found, str) and found in STOP_REASONS else f"stop_reason is {found!r}"


def counters(message: dict[str, Any]) -> str:
    """Returns what is wrong with the two counters of usage."""
    usage = message.get("usage")
    for name in ("input_tokens", "output_tokens"):
        value = usage.get(name) if isinstance(usage, dict) else None
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            return f"usage.{name} is {value!r}"
    return ""


def tier(message: dict[str, Any]) -> str:
    """Returns what is wrong with the service tier."""
    found = named_tier(message)
    known = found is None or (isinstance(found, str) and found in TIERS)
    return "" if known else f"usage.service_tier is {found!r}"


def named_tier(message: dict[str, Any]) -> object:
    usage = message.get("usage")
    return usage.get("service_tier") if isinstance(usage, dict) else None


def stop_sequence(seen: Observation) -> Finding:
    """Judges whether a message that ended at a stop sequence reports it; `None` if none ended it."""
    message = seen.message or {}
    found, stopped = message.get("stop_sequence"), message.get("stop_reason") == "stop_sequence"
    asked = seen.sent.get("stop_sequences")
    asked = [text for text in asked if isinstance(text, str)] if isinstance(asked, list) else []
    if stopped != (found is not None):
        return f"stop_reason is {message.get('stop_reason')!r}, stop_sequence {found!r}"
    if stopped and found not in asked:
        return f"stop_sequence {found!r} was not requested"
    # A stop sequence across two texts does not count: another block may separate them.
    texts = [block["text"] for block in blocks(message, "text") if isinstance(block.get("text"), str)]
    past = next(
        (sequence for sequence in asked if sequence and any(sequence in text for text in texts)), None
    )
    if past is not None:
        return f"the text contains the stop sequence {past!r}"
    return HELD if stopped else None
