"""No defects, but rare and legal content of streams. Clients must accept it, and no rule may fail."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
import itertools
import json
from typing import Any

from claude_conformance.mock.apis.messages.stream import ping
from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Event, JsonReply, Reply

from .base import fault
from .frames import Frames, first, named, on_events


@on_events("stream-pings-everywhere")
def pings_everywhere(exchange: Exchange, frames: Frames) -> Frames:
    """A ping follows every event but the last; legal, and clients must accept it"""
    return [frame for item in frames[:-1] for frame in (item, ping())] + frames[-1:]


@on_events("stream-empty-last-block")
def empty_last_block(exchange: Exchange, frames: Frames) -> Frames:
    """An empty text block ends every message with content; legal, and clients must accept it"""
    end = first(frames, lambda frame: named(frame, "message_delta"))
    begun = sum(named(frame, "content_block_start") for frame in frames)
    if end is None or not begun:
        return frames
    block = {"type": "text", "text": ""}
    start = {"type": "content_block_start", "index": begun, "content_block": block}
    stop = {"type": "content_block_stop", "index": begun}
    added = [Event(str(data["type"]), data) for data in (start, stop)]
    return [*frames[:end], *added, *frames[end:]]


@on_events("stream-message-delta-twice")
def delta_twice(exchange: Exchange, frames: Frames) -> Frames:
    """The counters are sent before the end, and again at the end; legal, and clients must accept it"""
    end = first(frames, lambda frame: named(frame, "message_delta"))
    last = frames[end] if end is not None else None
    if end is None or not isinstance(last, Event):
        return frames
    delta = {"stop_reason": None, "stop_sequence": None}
    early = Event("message_delta", {**last.data, "delta": delta})
    return [*frames[:end], early, *frames[end:]]


@on_events("stream-unknown-deltas")
def unknown_deltas(exchange: Exchange, frames: Frames) -> Frames:
    """Every text block gets a delta of an unknown type; legal, and clients must accept it"""
    out: Frames = []
    for frame in frames:
        out.append(frame)
        if not isinstance(frame, Event) or frame.name != "content_block_start":
            continue
        if frame.data["content_block"]["type"] == "text":
            delta = {"type": "brand_new_delta", "note": "new"}
            data = {"type": "content_block_delta", "index": frame.data["index"], "delta": delta}
            out.append(Event("content_block_delta", data))
    return out


@on_events("stream-tool-input-whole")
def tool_input_whole(exchange: Exchange, frames: Frames) -> Frames:
    """Tool calls begin with their whole input, then an empty delta; legal, and clients must accept it"""
    starts: dict[int, Event] = {}
    said: dict[int, str] = {}
    out: Frames = []
    for frame in frames:
        data = frame.data if isinstance(frame, Event) else {}
        index, delta = data.get("index", -1), data.get("delta", {})
        if isinstance(frame, Event) and data.get("content_block", {}).get("type") == "tool_use":
            starts[index], said[index] = frame, ""
        if index not in starts or delta.get("type") != "input_json_delta":
            out.append(frame)
            continue
        said[index] += delta["partial_json"]
        try:
            value = json.loads(said[index])
        except ValueError:
            continue  # a piece of it, or a call that is cut off
        starts[index].data["content_block"] = {**starts[index].data["content_block"], "input": value}
        out.append(Event("content_block_delta", {**data, "delta": {**delta, "partial_json": ""}}))
    return out


_MADE = itertools.count()
_OWN = frozenset({"content", "input", "input_schema", "schema", "metadata"})
"""Properties with data that programs send, or send back unchanged."""


def _marked(value: Any) -> Any:
    if isinstance(value, list):
        return [_marked(item) for item in value]
    if not isinstance(value, dict):
        return value
    inner = {name: item if name in _OWN else _marked(item) for name, item in value.items()}
    return {**inner, "gateway_trace": f"hop-{next(_MADE)}"}


@fault("reply", "objects-marked")
def objects_marked(exchange: Exchange, reply: Reply) -> Reply:
    """A gateway adds its own property to each JSON object; legal, and clients must accept it"""
    if isinstance(reply, JsonReply) and reply.status == 200:
        reply.body = _marked(reply.body)
    return reply
