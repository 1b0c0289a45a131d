"""Faults of event streams: their grammar, their deltas, their end."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
import re
from collections.abc import Callable
from typing import Any

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Event, JsonReply, Raw, Reply, StreamReply

from .base import MESSAGES, Body, fault
from .frames import Frames, edited, first, named, on_events, without


@on_events("stream-no-message-stop", "D079")
def no_message_stop(exchange: Exchange, frames: Frames) -> Frames:
    """Streams end without message_stop"""
    return without(frames, "message_stop")


@on_events("stream-no-message-delta", "D079")
def no_message_delta(exchange: Exchange, frames: Frames) -> Frames:
    """Streams have no message_delta, so no stop reason"""
    return without(frames, "message_delta")


@on_events("stream-no-message-start")
def no_message_start(exchange: Exchange, frames: Frames) -> Frames:
    """Streams begin with their first block"""
    return without(frames, "message_start")


@on_events("stream-two-message-starts", "D074")
def two_message_starts(exchange: Exchange, frames: Frames) -> Frames:
    """message_start is sent twice"""
    return [frames[0], *frames]


@on_events("stream-message-start-not-empty")
def start_not_empty(exchange: Exchange, frames: Frames) -> Frames:
    """The message in message_start has content already"""
    content = [{"type": "text", "text": ""}]
    return edited(
        frames, "message_start", lambda data: {**data, "message": {**data["message"], "content": content}}
    )


@on_events("stream-start-has-stop-reason")
def start_has_stop_reason(exchange: Exchange, frames: Frames) -> Frames:
    """The message in message_start has a stop reason already"""
    return edited(
        frames,
        "message_start",
        lambda data: {**data, "message": {**data["message"], "stop_reason": "end_turn"}},
    )


@on_events("stream-start-input-zero", "D095")
def start_input_zero(exchange: Exchange, frames: Frames) -> Frames:
    """message_start counts no input tokens"""

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        usage = {**(data["message"].get("usage") or {}), "input_tokens": 0}
        return {**data, "message": {**data["message"], "usage": usage}}

    return edited(frames, "message_start", edit)


@on_events("stream-start-usage-missing", "D099")
def start_usage_missing(exchange: Exchange, frames: Frames) -> Frames:
    """The message in message_start has no usage"""

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        return {**data, "message": {key: value for key, value in data["message"].items() if key != "usage"}}

    return edited(frames, "message_start", edit)


@on_events("stream-index-shifted", "D069")
def index_shifted(exchange: Exchange, frames: Frames) -> Frames:
    """Blocks are numbered from 1"""
    return _reindexed(frames, lambda index: index + 1)


@on_events("stream-index-gap", "D069")
def index_gap(exchange: Exchange, frames: Frames) -> Frames:
    """A number between blocks is skipped"""
    return _reindexed(frames, lambda index: index * 2)


def _reindexed(frames: Frames, number: Callable[[int], int]) -> Frames:
    for frame in frames:
        if isinstance(frame, Event) and isinstance(frame.data, dict) and "index" in frame.data:
            frame.data["index"] = number(frame.data["index"])
    return frames


@on_events("stream-empty-first-block", "D068")
def empty_first_block(exchange: Exchange, frames: Frames) -> Frames:
    """Every stream begins with an empty text block that the message does not have"""
    data = {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
    stop = {"type": "content_block_stop", "index": 0}
    head: Frames = [frames[0], Event("content_block_start", data), Event("content_block_stop", stop)]
    return head + _reindexed(frames[1:], lambda index: index + 1)


@on_events("stream-block-start-missing", "D076")
def block_start_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Streams have no content_block_start"""
    return without(frames, "content_block_start")


@on_events("stream-block-stop-missing", "D072", "D079")
def block_stop_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Streams have no content_block_stop"""
    return without(frames, "content_block_stop")


@on_events("stream-block-stop-twice", "D071")
def block_stop_twice(exchange: Exchange, frames: Frames) -> Frames:
    """Blocks are closed twice"""
    return [
        frame for item in frames for frame in ([item, item] if named(item, "content_block_stop") else [item])
    ]


@on_events("stream-blocks-overlap", "D072")
def blocks_overlap(exchange: Exchange, frames: Frames) -> Frames:
    """All blocks are closed together at the end"""
    stops = [frame for frame in frames if named(frame, "content_block_stop")]
    rest = without(frames, "content_block_stop")
    at = first(rest, lambda frame: named(frame, "message_delta"))
    at = len(rest) if at is None else at
    return rest[:at] + stops + rest[at:]


@on_events("stream-delta-after-stop", "D073")
def delta_after_stop(exchange: Exchange, frames: Frames) -> Frames:
    """A delta arrives for a block that is closed"""
    at = first(frames, lambda frame: named(frame, "content_block_stop"))
    if at is None:
        return frames
    late = {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": " late"}}
    return [*frames[: at + 1], Event("content_block_delta", late), *frames[at + 1 :]]


@on_events("stream-done-sentinel", "D077")
def done_sentinel(exchange: Exchange, frames: Frames) -> Frames:
    """Streams end with data: [DONE]"""
    return [*frames, Raw(b"data: [DONE]\n\n")]


@on_events("stream-event-after-stop")
def event_after_stop(exchange: Exchange, frames: Frames) -> Frames:
    """An event follows message_stop"""
    return [*frames, Event("ping", {"type": "ping"})]


@on_events("stream-events-unnamed", "D078")
def events_unnamed(exchange: Exchange, frames: Frames) -> Frames:
    """Events have data lines only"""
    return [Event(None, frame.data, frame.delay) if isinstance(frame, Event) else frame for frame in frames]


@on_events("stream-event-name-mismatch", "D078")
def event_name_mismatch(exchange: Exchange, frames: Frames) -> Frames:
    """Deltas are sent under the event name completion"""
    return [
        Event("completion", frame.data, frame.delay)
        if isinstance(frame, Event) and frame.name == "content_block_delta"
        else frame
        for frame in frames
    ]


@fault("reply", "stream-content-type-json", operations=MESSAGES)
def content_type_json(exchange: Exchange, reply: Reply) -> Reply:
    """Streams have the content type application/json"""
    if isinstance(reply, StreamReply):
        reply.headers["content-type"] = "application/json"
    return reply


@fault("reply", "stream-buffered", "D208", operations=MESSAGES)
def buffered(exchange: Exchange, reply: Reply) -> Reply:
    """Streams are held back and arrive in one piece"""
    if isinstance(reply, StreamReply):
        reply.burst = True
    return reply


@fault("prompt", "stream-ignored", operations=MESSAGES)
def stream_ignored(exchange: Exchange, body: dict[str, Any]) -> dict[str, Any]:
    """A request for a stream gets JSON"""
    return {**body, "stream": False}


@fault("reply", "stream-refusals-as-events", operations=MESSAGES)
def refusals_as_events(exchange: Exchange, reply: Reply) -> Reply:
    """An invalid request for a stream gets status 200 and an error event"""
    asked = re.search(rb'"stream"\s*:\s*true', exchange.request.content)
    if not asked or reply.status < 400 or not isinstance(reply, JsonReply):
        return reply
    headers = dict(reply.headers) | {"content-type": "text/event-stream; charset=utf-8"}
    return StreamReply([Event("error", reply.body)], 200, headers)


@on_events("stream-start-without-role")
def without_role(exchange: Exchange, frames: Frames) -> Frames:
    """The message in message_start has no role"""

    def edit(data: Body) -> Body:
        return {**data, "message": {key: value for key, value in data["message"].items() if key != "role"}}

    return edited(frames, "message_start", edit)


@on_events("stream-citations-text")
def citations_text(exchange: Exchange, frames: Frames) -> Frames:
    """A text block starts with citations that are a string"""

    def edit(data: Body) -> Body:
        block = data["content_block"]
        return {**data, "content_block": {**block, "citations": "none"}} if block["type"] == "text" else data

    return edited(frames, "content_block_start", edit)
