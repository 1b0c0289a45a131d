"""Faults that make a stream differ from the same response without one."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.exchange import Exchange, Prompt
from claude_conformance.mock.http.replies import Event

from .base import Body, on_message, streams
from .frames import Frames, calls_in, edited, named, on_events


@on_events("stream-second-call-lost", "D087")
def second_call_lost(exchange: Exchange, frames: Frames) -> Frames:
    """Streams have only the first tool call"""
    calls = calls_in(frames)
    return [
        frame
        for frame in frames
        if not (isinstance(frame, Event) and "index" in frame.data and frame.data["index"] in calls[1:])
    ]


@on_message("text-after-call")
def text_after_call(exchange: Exchange, message: Body) -> Body:
    """The text of a message comes after its tool calls"""
    message["content"].sort(key=lambda block: block["type"] == "text")
    return message


@on_events("stream-start-counts-more", "D095")
def start_counts_more(exchange: Exchange, frames: Frames) -> Frames:
    """message_start counts more input tokens than message_delta"""
    for frame in frames:
        if isinstance(frame, Event) and frame.name == "message_start":
            frame.data["message"]["usage"]["input_tokens"] += 7
    return frames


@on_events("stream-output-counts-deltas", "D098")
def output_counts_deltas(exchange: Exchange, frames: Frames) -> Frames:
    """Streams count their deltas as output tokens"""
    count = sum(named(frame, "content_block_delta") for frame in frames)
    return edited(
        frames, "message_delta", lambda data: {**data, "usage": {**data["usage"], "output_tokens": count}}
    )


def _stripped(message: Body) -> Body:
    for block in message["content"]:
        if block["type"] == "text":
            block["text"] = block["text"].strip()
    return message


@on_message("text-ends-lost-in-streams")
def ends_lost_in_streams(exchange: Prompt, message: Body) -> Body:
    """Streams lose the white space at the ends of texts"""
    return _stripped(message) if streams(exchange) else message


@on_message("text-ends-lost-without-streams")
def ends_lost_without_streams(exchange: Prompt, message: Body) -> Body:
    """Responses without a stream lose the white space at the ends of texts"""
    return message if streams(exchange) else _stripped(message)
