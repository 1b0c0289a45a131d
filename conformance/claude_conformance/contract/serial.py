"""Examples of streams: converts items to server-sent events or JSON Lines, and back.

Small and strict on purpose: it handles the examples of a description, not responses of servers.
"""

from __future__ import annotations

import json
from typing import Any

EVENT_STREAM = "text/event-stream"

_FIELDS = ("event", "data", "id", "retry")


class SerialError(ValueError):
    """The string is not a stream of this media type; `str()` names the line."""


def is_event_stream(media_type: str) -> bool:
    """Whether items of this media type are frames of an event stream (otherwise they are JSON values)."""
    return media_type.partition(";")[0].strip().lower() == EVENT_STREAM


def dump(media_type: str, items: list[Any]) -> str:
    """Serialize the items: frames with an empty line after each, or one JSON value per line."""
    if not is_event_stream(media_type):
        return "".join(json.dumps(item, separators=(",", ":"), ensure_ascii=False) + "\n" for item in items)
    return "".join(_dump_frame(item) + "\n" for item in items)


def parse(media_type: str, text: str) -> list[Any]:
    """Parse the items of a whole stream. Raises `SerialError` if the string is not a complete stream."""
    if is_event_stream(media_type):
        return _parse_frames(text)
    items = []
    # Not splitlines(): JSON may contain other line breaks, such as U+2028.
    lines = text.removesuffix("\n").split("\n") if text else []
    for number, line in enumerate(lines, 1):
        try:
            items.append(json.loads(line))
        except ValueError as problem:
            raise SerialError(f"line {number} is not JSON: {problem}") from None
    return items


def _dump_frame(frame: dict[str, Any]) -> str:
    lines = []
    for name, value in frame.items():
        lines += [f"{name}: {part}\n" for part in str(value).split("\n")]
    return "".join(lines)


def _parse_frames(text: str) -> list[dict[str, Any]]:
    frames: list[dict[str, Any]] = []
    frame: dict[str, Any] = {}
    lines = text.removesuffix("\n").split("\n")
    for number, line in enumerate(lines, 1):
        if not line:
            if frame:
                frames.append(frame)
            frame = {}
            continue
        name, colon, value = line.partition(":")
        if not name:
            continue  # a comment
        if not colon or name not in _FIELDS:
            raise SerialError(
                f"line {number} is not a field of an event: {line[:40]!r} (known: {', '.join(_FIELDS)})"
            )
        value = value.removeprefix(" ")
        frame[name] = f"{frame[name]}\n{value}" if name == "data" and "data" in frame else value
    if frame:
        raise SerialError("the last event does not end with an empty line")
    return frames
