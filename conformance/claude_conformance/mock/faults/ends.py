"""Faults of the output that cut long texts, or the white space at the ends of texts."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from collections.abc import Callable
from typing import Any

from claude_conformance.mock.exchange import Exchange, Prompt
from claude_conformance.mock.http.replies import LinesReply, Reply

from .base import Body, fault, on_message
from .frames import Frames, has_delta, on_events
from .stored_objects import BATCH_RESULTS

MOST = 10_000
"""Characters, or events of a stream, that arrive."""
MOST_DELTAS = 150


def _texts(message: Body, change: Callable[[str], str]) -> Body:
    for block in message["content"]:
        if block["type"] == "text":
            block["text"] = change(block["text"])
    return message


@on_message("text-ends-cut")
def text_cut(exchange: Exchange, message: Body) -> Body:
    """Texts have 10,000 characters at most"""
    return _texts(message, lambda text: text[:MOST])


@on_message("input-ends-cut")
def input_cut(exchange: Exchange, message: Body) -> Body:
    """Strings in the input of a tool call have 10,000 characters at most"""
    for block in message["content"]:
        if block["type"] == "tool_use":
            block["input"] = {
                name: value[:MOST] if isinstance(value, str) else value
                for name, value in block["input"].items()
            }
    return message


@on_events("stream-late-deltas-lost")
def late_deltas_lost(exchange: Exchange, frames: Frames) -> Frames:
    """Streams lose a text delta in the middle of a long text"""
    texts = [number for number, frame in enumerate(frames) if has_delta(frame, "text_delta")]
    if len(texts) > MOST_DELTAS:
        del frames[texts[MOST_DELTAS]]
    return frames


@on_events("stream-late-lines-lost")
def late_lines_lost(exchange: Exchange, frames: Frames) -> Frames:
    """Streams lose the last line of a long text"""
    texts = [number for number, frame in enumerate(frames) if has_delta(frame, "text_delta")]
    if len(texts) <= MOST_DELTAS:
        return frames
    ends = [number for number in texts if "\n" in _delta(frames, number)["text"]]
    lost = {number for number in texts if ends and number >= ends[-1]}
    return [frame for number, frame in enumerate(frames) if number not in lost]


def _delta(frames: Frames, number: int) -> dict[str, Any]:
    frame = frames[number]
    found: dict[str, Any] = getattr(frame, "data", {"delta": {}})["delta"]
    return found


@fault("reply", "batch-results-texts-cut", operations=BATCH_RESULTS)
def results_cut(exchange: Exchange, reply: Reply) -> Reply:
    """Texts of a batch have 10,000 characters at most"""
    if isinstance(reply, LinesReply):
        reply.lines = (_line_cut(line) for line in reply.lines)
    return reply


def _line_cut(line: dict[str, Any]) -> dict[str, Any]:
    if "message" in line["result"]:
        _texts(line["result"]["message"], lambda text: text[:MOST])
    return line


@on_message("text-end-stripped")
def end_stripped(exchange: Prompt, message: Body) -> Body:
    """Texts lose the white space at their end"""
    return _texts(message, str.rstrip)


@on_message("text-start-stripped")
def start_stripped(exchange: Prompt, message: Body) -> Body:
    """Texts lose the white space at their beginning"""
    return _texts(message, str.lstrip)
