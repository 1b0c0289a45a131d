"""Faults of the events inside a stream: deltas, counts, late errors, and odd but legal framing."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from typing import Any

from claude_conformance.mock.apis.messages.stream import error_event
from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Cut, Event, Raw
from claude_conformance.wire.jsontext import dumps

from .frames import Frames, calls_in, edited, first, has_delta, named, on_events


@on_events("stream-data-not-json")
def data_not_json(exchange: Exchange, frames: Frames) -> Frames:
    """The data of a delta is not JSON"""
    at = first(frames, lambda frame: named(frame, "content_block_delta"))
    if at is not None:
        frames[at] = Raw(b"event: content_block_delta\ndata: {'type': 'content_block_delta'}\n\n")
    return frames


@on_events("stream-delta-wrong-type", "D085")
def delta_wrong_type(exchange: Exchange, frames: Frames) -> Frames:
    """Text arrives in thinking deltas"""

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        delta = data["delta"]
        if delta["type"] != "text_delta":
            return data
        return {**data, "delta": {"type": "thinking_delta", "thinking": delta["text"]}}

    return edited(frames, "content_block_delta", edit)


@on_events("stream-first-text-dropped", "D089")
def first_text_dropped(exchange: Exchange, frames: Frames) -> Frames:
    """The first piece of text is lost"""
    at = first(frames, lambda frame: has_delta(frame, "text_delta"))
    return frames if at is None else frames[:at] + frames[at + 1 :]


@on_events("stream-text-repeated")
def text_repeated(exchange: Exchange, frames: Frames) -> Frames:
    """Each delta has the text so far, not only the new part"""
    text: dict[int, str] = {}

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        if data["delta"]["type"] != "text_delta":
            return data
        text[data["index"]] = text.get(data["index"], "") + data["delta"]["text"]
        return {**data, "delta": {"type": "text_delta", "text": text[data["index"]]}}

    return edited(frames, "content_block_delta", edit)


@on_events("stream-tool-input-missing", "D086")
def tool_input_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Tool calls are streamed without their input"""
    return [frame for frame in frames if not has_delta(frame, "input_json_delta")]


@on_events("stream-tool-input-truncated", "D090")
def tool_input_truncated(exchange: Exchange, frames: Frames) -> Frames:
    """The last piece of a tool input is lost"""
    kept = []
    for number, frame in enumerate(frames):
        follows = frames[number + 1] if number + 1 < len(frames) else None
        if (
            has_delta(frame, "input_json_delta")
            and follows is not None
            and not has_delta(follows, "input_json_delta")
        ):
            continue
        kept.append(frame)
    return kept


@on_events("stream-tool-input-in-start")
def tool_input_in_start(exchange: Exchange, frames: Frames) -> Frames:
    """The input of a tool call is complete in content_block_start and repeated in deltas"""

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        if data["content_block"]["type"] != "tool_use" or data["content_block"]["input"]:
            return data
        return {**data, "content_block": {**data["content_block"], "input": {"streamed": True}}}

    return edited(frames, "content_block_start", edit)


@on_events("stream-tool-inputs-mixed", "D087")
def tool_inputs_mixed(exchange: Exchange, frames: Frames) -> Frames:
    """The inputs of parallel calls are all added to the first call"""
    calls = calls_in(frames)

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        return {**data, "index": calls[0]} if data["delta"]["type"] == "input_json_delta" else data

    return edited(frames, "content_block_delta", edit) if len(calls) > 1 else frames


@on_events("stream-signature-missing")
def signature_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Thinking blocks get no signature_delta"""
    return [frame for frame in frames if not has_delta(frame, "signature_delta")]


@on_events("stream-signature-first")
def signature_first(exchange: Exchange, frames: Frames) -> Frames:
    """The signature comes before the thinking"""
    at = first(frames, lambda frame: has_delta(frame, "signature_delta"))
    start = first(frames, lambda frame: has_delta(frame, "thinking_delta"))
    if at is None or start is None:
        return frames
    signature = frames.pop(at)
    return [*frames[:start], signature, *frames[start:]]


@on_events("stream-citations-missing", "D148")
def citations_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Citations are left out of streams"""
    return [frame for frame in frames if not has_delta(frame, "citations_delta")]


@on_events("stream-usage-falls")
def usage_falls(exchange: Exchange, frames: Frames) -> Frames:
    """The output tokens in message_delta fall below an earlier count"""

    def edit(data: dict[str, Any]) -> dict[str, Any]:
        usage = data["message"].get("usage") or {}
        return {**data, "message": {**data["message"], "usage": {**usage, "output_tokens": 9999}}}

    return edited(frames, "message_start", edit)


@on_events("stream-usage-output-zero", "D098")
def usage_output_zero(exchange: Exchange, frames: Frames) -> Frames:
    """message_delta counts no output tokens"""
    return edited(
        frames, "message_delta", lambda data: {**data, "usage": {**data["usage"], "output_tokens": 0}}
    )


@on_events("stream-usage-missing", "D079", "D098")
def usage_missing(exchange: Exchange, frames: Frames) -> Frames:
    """message_delta has no usage"""
    return edited(frames, "message_delta", lambda data: {k: v for k, v in data.items() if k != "usage"})


@on_events("stream-stop-reason-null")
def stop_reason_null(exchange: Exchange, frames: Frames) -> Frames:
    """The stop reason in message_delta is null"""
    return edited(
        frames, "message_delta", lambda data: {**data, "delta": {**data["delta"], "stop_reason": None}}
    )


@on_events("stream-stop-sequence-missing")
def stop_sequence_missing(exchange: Exchange, frames: Frames) -> Frames:
    """Streams do not report the stop sequence"""
    return edited(
        frames, "message_delta", lambda data: {**data, "delta": {**data["delta"], "stop_sequence": None}}
    )


@on_events("stream-ping-unnamed-type")
def ping_without_type(exchange: Exchange, frames: Frames) -> Frames:
    """A ping has empty data"""
    return edited(frames, "ping", lambda _: {})


@on_events("stream-closes-in-silence", "D018")
def closes_in_silence(exchange: Exchange, frames: Frames) -> Frames:
    """Streams end in the middle as if they were complete"""
    return frames[: max(3, len(frames) // 2)]


@on_events("stream-cut", "D018")
def cut(exchange: Exchange, frames: Frames) -> Frames:
    """The connection breaks in the middle of a stream"""
    return [*frames[: max(3, len(frames) // 2)], Cut()]


@on_events("stream-error-bare", "D019")
def error_bare(exchange: Exchange, frames: Frames) -> Frames:
    """A late error is a bare data line in the shape of another API"""
    late = dumps({"error": {"message": "Overloaded", "type": "server_error", "code": 529}})
    return [*frames[: max(3, len(frames) // 2)], Raw(f"data: {late}\n\n".encode())]


@on_events("stream-error-late", "D025")
def error_late(exchange: Exchange, frames: Frames) -> Frames:
    """Every stream ends with an overloaded_error; legal, and clients must notice it"""
    return [*frames[: max(3, len(frames) // 2)], error_event(529, "Overloaded", exchange.request_id)]


@on_events("stream-crlf")
def crlf(exchange: Exchange, frames: Frames) -> Frames:
    """Lines end in CR LF and there are comments between events; legal, and clients must accept it"""
    return [
        Raw(b": keep-alive\r\n\r\n" + frame.encode().replace(b"\n", b"\r\n"), frame.delay)
        if isinstance(frame, Event)
        else frame
        for frame in frames
    ]


@on_events("stream-unknown-events")
def unknown_events(exchange: Exchange, frames: Frames) -> Frames:
    """Streams also have events and deltas of unknown types; legal, and clients must accept it"""
    out: Frames = []
    for frame in frames:
        out.append(frame)
        if named(frame, "message_start", "content_block_delta"):
            out.append(Event("checkpoint", {"type": "checkpoint", "note": "new"}))
    return out


@on_events("stream-split-utf8")
def split_utf8(exchange: Exchange, frames: Frames) -> Frames:
    """Bytes arrive one by one; legal, and clients must accept it"""
    return [Raw(bytes([byte])) for frame in frames if not isinstance(frame, Cut) for byte in frame.encode()]
