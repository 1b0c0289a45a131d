"""Faults of event streams: their grammar, their deltas, their end."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
import re
from collections.abc import Callable
from typing import Any

from claude_conformance.mock.exchange import (
    Cut,
    Event,
    Exchange,
    Frame,
    JsonReply,
    Raw,
    Reply,
    StreamReply,
    dumps,
)
from claude_conformance.mock.streaming import error_event

from .base import MESSAGES, Wrap, fault

Frames = list[Frame]


def _events(id: str, *defects: str) -> Wrap:
    return fault("events", id, *defects, operations=MESSAGES)


def _named(frame: Frame, *names: str) -> bool:
    return isinstance(frame, Event) and frame.name in names


def _delta(frame: Frame, kind: str) -> bool:
    return (
        _named(frame, "content_block_delta")
        and isinstance(frame, Event)
        and frame.data["delta"]["type"] == kind
    )


def _first(frames: Frames, test: Callable[[Frame], bool]) -> int | None:
    return next((number for number, frame in enumerate(frames) if test(frame)), None)


def _without(frames: Frames, *names: str) -> Frames:
    return [frame for frame in frames if not _named(frame, *names)]


def _edited(frames: Frames, name: str, edit: Callable[[dict[str, Any]], dict[str, Any]]) -> Frames:
    return [
        Event(frame.name, edit(frame.data), frame.delay)
        if isinstance(frame, Event) and frame.name == name
        else frame
        for frame in frames
    ]


@_events("stream-no-message-stop", "D079")
def no_message_stop(exchange: Exchange, frames: Frames) -> Frames:
    """Streams end without message_stop"""
    return _without(frames, "message_stop")


@_events("stream-no-message-delta", "D079")
def no_message_delta(exchange: Exchange, frames: Frames) -> Frames:
    """Streams have no message_delta, so no stop reason"""
    return _without(frames, "message_delta")


@_events("stream-no-message-start")
def no_message_start(exchange: Exchange, frames: Frames) -> Frames:
    """Streams begin with their first block"""
    return _without(frames, "message_start")


@_events("stream-two-message-starts", "D074")
def two_message_starts(exchange: Exchange, frames: Frames) -> Frames:
    """message_start is sent twice"""
    return [frames[0], *frames]


@_events("stream-message-start-not-empty")
def start_not_empty(exchange: Exchange, frames: Frames) -> Frames:
    """The message in message_start has content already"""
    content = [{"type": "text", "text": ""}]
    return _edited(
        frames, "message_start", lambda data: {**data, "message": {**data["message"], "content": content}}
    )


@_events("stream-start-has-stop-reason")
def start_has_stop_reason(exchange: Exchange, frames: Frames) -> Frames:
    """The message in message_start has a stop reason already"""
    return _edited(
        frames,
        "message_start",
        lambda data: {**data, "message": {**data["message"], "stop_reason": "end_turn"}},
    )


@_events("stream-start-input-zero", "D095")
def start_input_zero(exchange: Exchange, frames: Frames) -> Frames:
    """message_start counts no input tokens"""

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        usage = {**(data["message"].get("usage") or {}), "input_tokens": 0}
        return {**data, "message": {**data["message"], "usage": usage}}

    return _edited(frames, "message_start", edit)


@_events("stream-start-usage-missing", "D099")
def start_usage_missing(exchange: Exchange, frames: Frames) -> Frames:
    """The message in message_start has no usage"""

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        return {**data, "message": {key: value for key, value in data["message"].items() if key != "usage"}}

    return _edited(frames, "message_start", edit)


@_events("stream-index-shifted", "D069")
def index_shifted(exchange: Exchange, frames: Frames) -> Frames:
    """Blocks are numbered from 1"""
    return _reindexed(frames, lambda index: index + 1)


@_events("stream-index-gap", "D069")
def index_gap(exchange: Exchange, frames: Frames) -> Frames:
    """Between blocks a number is left out"""
    return _reindexed(frames, lambda index: index * 2)


def _reindexed(frames: Frames, number: Callable[[int], int]) -> Frames:
    for frame in frames:
        if isinstance(frame, Event) and isinstance(frame.data, dict) and "index" in frame.data:
            frame.data["index"] = number(frame.data["index"])
    return frames


@_events("stream-empty-first-block", "D068")
def empty_first_block(exchange: Exchange, frames: Frames) -> Frames:
    """Every stream opens with an empty text block that the answer does not have"""
    data = {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
    stop = {"type": "content_block_stop", "index": 0}
    head: Frames = [frames[0], Event("content_block_start", data), Event("content_block_stop", stop)]
    return head + _reindexed(frames[1:], lambda index: index + 1)


@_events("stream-block-start-missing", "D076")
def block_start_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Blocks are never announced"""
    return _without(frames, "content_block_start")


@_events("stream-block-stop-missing", "D072", "D079")
def block_stop_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Blocks are never closed"""
    return _without(frames, "content_block_stop")


@_events("stream-block-stop-twice", "D071")
def block_stop_twice(exchange: Exchange, frames: Frames) -> Frames:
    """Blocks are closed twice"""
    return [
        frame for item in frames for frame in ([item, item] if _named(item, "content_block_stop") else [item])
    ]


@_events("stream-blocks-overlap", "D072")
def blocks_overlap(exchange: Exchange, frames: Frames) -> Frames:
    """All blocks are closed together at the end"""
    stops = [frame for frame in frames if _named(frame, "content_block_stop")]
    rest = _without(frames, "content_block_stop")
    at = _first(rest, lambda frame: _named(frame, "message_delta"))
    at = len(rest) if at is None else at
    return rest[:at] + stops + rest[at:]


@_events("stream-delta-after-stop", "D073")
def delta_after_stop(exchange: Exchange, frames: Frames) -> Frames:
    """A delta arrives for a block that is closed"""
    at = _first(frames, lambda frame: _named(frame, "content_block_stop"))
    if at is None:
        return frames
    late = {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": " late"}}
    return [*frames[: at + 1], Event("content_block_delta", late), *frames[at + 1 :]]


@_events("stream-done-sentinel", "D077")
def done_sentinel(exchange: Exchange, frames: Frames) -> Frames:
    """Streams end with data: [DONE]"""
    return [*frames, Raw(b"data: [DONE]\n\n")]


@_events("stream-event-after-stop")
def event_after_stop(exchange: Exchange, frames: Frames) -> Frames:
    """Something follows message_stop"""
    return [*frames, Event("ping", {"type": "ping"})]


@_events("stream-events-unnamed", "D078")
def events_unnamed(exchange: Exchange, frames: Frames) -> Frames:
    """Events have data lines only"""
    return [Event(None, frame.data, frame.delay) if isinstance(frame, Event) else frame for frame in frames]


@_events("stream-event-name-mismatch", "D078")
def event_name_mismatch(exchange: Exchange, frames: Frames) -> Frames:
    """Deltas are sent under the event name completion"""
    return [
        Event("completion", frame.data, frame.delay)
        if isinstance(frame, Event) and frame.name == "content_block_delta"
        else frame
        for frame in frames
    ]


@_events("stream-data-not-json")
def data_not_json(exchange: Exchange, frames: Frames) -> Frames:
    """The data of a delta are no JSON"""
    at = _first(frames, lambda frame: _named(frame, "content_block_delta"))
    if at is not None:
        frames[at] = Raw(b"event: content_block_delta\ndata: {'type': 'content_block_delta'}\n\n")
    return frames


@_events("stream-delta-wrong-type", "D085")
def delta_wrong_type(exchange: Exchange, frames: Frames) -> Frames:
    """Text arrives in thinking deltas"""

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        delta = data["delta"]
        if delta["type"] != "text_delta":
            return data
        return {**data, "delta": {"type": "thinking_delta", "thinking": delta["text"]}}

    return _edited(frames, "content_block_delta", edit)


@_events("stream-first-text-dropped", "D089")
def first_text_dropped(exchange: Exchange, frames: Frames) -> Frames:
    """The first piece of text is lost"""
    at = _first(frames, lambda frame: _delta(frame, "text_delta"))
    return frames if at is None else frames[:at] + frames[at + 1 :]


@_events("stream-text-repeated")
def text_repeated(exchange: Exchange, frames: Frames) -> Frames:
    """Each delta holds the text so far, not only what is new"""
    text: dict[int, str] = {}

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        if data["delta"]["type"] != "text_delta":
            return data
        text[data["index"]] = text.get(data["index"], "") + data["delta"]["text"]
        return {**data, "delta": {"type": "text_delta", "text": text[data["index"]]}}

    return _edited(frames, "content_block_delta", edit)


@_events("stream-tool-input-missing", "D086")
def tool_input_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Tool calls are streamed without their input"""
    return [frame for frame in frames if not _delta(frame, "input_json_delta")]


@_events("stream-tool-input-truncated", "D090")
def tool_input_truncated(exchange: Exchange, frames: Frames) -> Frames:
    """The last piece of a tool input is lost"""
    kept = []
    for number, frame in enumerate(frames):
        follows = frames[number + 1] if number + 1 < len(frames) else None
        if (
            _delta(frame, "input_json_delta")
            and follows is not None
            and not _delta(follows, "input_json_delta")
        ):
            continue
        kept.append(frame)
    return kept


@_events("stream-tool-input-in-start")
def tool_input_in_start(exchange: Exchange, frames: Frames) -> Frames:
    """The input of a tool call is whole in content_block_start and comes again in deltas"""

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        if data["content_block"]["type"] != "tool_use":
            return data
        return {**data, "content_block": {**data["content_block"], "input": {"streamed": True}}}

    return _edited(frames, "content_block_start", edit)


@_events("stream-tool-inputs-mixed", "D087")
def tool_inputs_mixed(exchange: Exchange, frames: Frames) -> Frames:
    """The input of parallel calls all goes to the first of them"""
    calls = [
        frame.data["index"]
        for frame in frames
        if isinstance(frame, Event)
        and frame.name == "content_block_start"
        and frame.data["content_block"]["type"] == "tool_use"
    ]

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        return {**data, "index": calls[0]} if data["delta"]["type"] == "input_json_delta" else data

    return _edited(frames, "content_block_delta", edit) if len(calls) > 1 else frames


@_events("stream-signature-missing")
def signature_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Thinking blocks get no signature_delta"""
    return [frame for frame in frames if not _delta(frame, "signature_delta")]


@_events("stream-signature-first")
def signature_first(exchange: Exchange, frames: Frames) -> Frames:
    """The signature comes before the thinking"""
    at = _first(frames, lambda frame: _delta(frame, "signature_delta"))
    start = _first(frames, lambda frame: _delta(frame, "thinking_delta"))
    if at is None or start is None:
        return frames
    signature = frames.pop(at)
    return [*frames[:start], signature, *frames[start:]]


@_events("stream-citations-missing", "D148")
def citations_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Citations are left out of streams"""
    return [frame for frame in frames if not _delta(frame, "citations_delta")]


@_events("stream-usage-falls")
def usage_falls(exchange: Exchange, frames: Frames) -> Frames:
    """The output tokens in message_delta fall below an earlier count"""

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        usage = data["message"].get("usage") or {}
        return {**data, "message": {**data["message"], "usage": {**usage, "output_tokens": 9999}}}

    return _edited(frames, "message_start", edit)


@_events("stream-usage-output-zero", "D098")
def usage_output_zero(exchange: Exchange, frames: Frames) -> Frames:
    """message_delta counts no output tokens"""
    return _edited(
        frames, "message_delta", lambda data: {**data, "usage": {**data["usage"], "output_tokens": 0}}
    )


@_events("stream-usage-missing", "D079", "D098")
def usage_missing(exchange: Exchange, frames: Frames) -> Frames:
    """message_delta has no usage"""
    return _edited(frames, "message_delta", lambda data: {k: v for k, v in data.items() if k != "usage"})


@_events("stream-stop-reason-null")
def stop_reason_null(exchange: Exchange, frames: Frames) -> Frames:
    """The stop reason in message_delta is null"""
    return _edited(
        frames, "message_delta", lambda data: {**data, "delta": {**data["delta"], "stop_reason": None}}
    )


@_events("stream-stop-sequence-missing")
def stop_sequence_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Streams do not say which stop sequence was met"""
    return _edited(
        frames, "message_delta", lambda data: {**data, "delta": {**data["delta"], "stop_sequence": None}}
    )


@_events("stream-ping-unnamed-type")
def ping_without_type(exchange: Exchange, frames: Frames) -> Frames:
    """A ping has empty data"""
    return _edited(frames, "ping", lambda _: {})


@_events("stream-closes-in-silence", "D018")
def closes_in_silence(exchange: Exchange, frames: Frames) -> Frames:
    """Streams end in the middle as if they were complete"""
    return frames[: max(3, len(frames) // 2)]


@_events("stream-cut", "D018")
def cut(exchange: Exchange, frames: Frames) -> Frames:
    """The connection breaks in the middle of a stream"""
    return [*frames[: max(3, len(frames) // 2)], Cut()]


@_events("stream-error-bare", "D019")
def error_bare(exchange: Exchange, frames: Frames) -> Frames:
    """A late error is a bare data line in the shape of another API"""
    late = dumps({"error": {"message": "Overloaded", "type": "server_error", "code": 529}})
    return [*frames[: max(3, len(frames) // 2)], Raw(f"data: {late}\n\n".encode())]


@_events("stream-error-late", "D025")
def error_late(exchange: Exchange, frames: Frames) -> Frames:
    """Every stream is ended by an overloaded_error; a legal thing that clients must notice"""
    return [*frames[: max(3, len(frames) // 2)], error_event(529, "Overloaded", exchange.request_id)]


@_events("stream-crlf")
def crlf(exchange: Exchange, frames: Frames) -> Frames:
    """Lines end in CR LF and comments stand between events; a legal thing that clients must take"""
    return [
        Raw(b": keep-alive\r\n\r\n" + frame.encode().replace(b"\n", b"\r\n"), frame.delay)
        if isinstance(frame, Event)
        else frame
        for frame in frames
    ]


@_events("stream-unknown-events")
def unknown_events(exchange: Exchange, frames: Frames) -> Frames:
    """Events and deltas of unknown types come in between; a legal thing that clients must take"""
    out: Frames = []
    for frame in frames:
        out.append(frame)
        if _named(frame, "message_start", "content_block_delta"):
            out.append(Event("checkpoint", {"type": "checkpoint", "note": "new"}))
    return out


@_events("stream-split-utf8")
def split_utf8(exchange: Exchange, frames: Frames) -> Frames:
    """Bytes arrive one by one; a legal thing that clients must take"""
    return [Raw(bytes([byte])) for frame in frames if not isinstance(frame, Cut) for byte in frame.encode()]


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
    """A request for a stream is answered with JSON"""
    return {**body, "stream": False}


@fault("reply", "stream-refusals-as-events", operations=MESSAGES)
def refusals_as_events(exchange: Exchange, reply: Reply) -> Reply:
    """A faulty request for a stream is answered with status 200 and an error event"""
    asked = re.search(rb'"stream"\s*:\s*true', exchange.request.content)
    if not asked or reply.status < 400 or not isinstance(reply, JsonReply):
        return reply
    headers = dict(reply.headers) | {"content-type": "text/event-stream; charset=utf-8"}
    return StreamReply([Event("error", reply.body)], 200, headers)
