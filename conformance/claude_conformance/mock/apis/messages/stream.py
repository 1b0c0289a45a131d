"""Turns a finished message into server-sent events."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from claude_conformance.mock.engine.going_on import from_code
from claude_conformance.mock.engine.tokens import count_text
from claude_conformance.mock.http.errors import envelope
from claude_conformance.mock.http.replies import Event, Frame
from claude_conformance.wire.jsontext import dumps

# A run of line breaks, or a word with the blanks before it. Line breaks come in deltas of their own, as
# models give them: deltas of white space alone are part of the text.
PIECE = re.compile(r"\n+|[^\S\n]*\S+|[^\S\n]+")
WORDS_A_DELTA = 3
JSON_A_DELTA = 12
MOST_DELTAS = 200
FINAL_USAGE = (
    "input_tokens",
    "cache_creation_input_tokens",
    "cache_read_input_tokens",
    "output_tokens",
    "output_tokens_details",
    "server_tool_use",
    "iterations",
)
# Properties of a message that are known only at its end.
LATE = ("stop_reason", "stop_sequence", "stop_details", "container")


def stream_of(message: Mapping[str, Any]) -> list[Frame]:
    """Return the events of a message: `message_start`, a ping, blocks, `message_delta`, `message_stop`."""
    if message["content"] and all(map(from_code, message["content"])):
        # No sampling: running code called a tool again.
        whole = Event("message_start", {"type": "message_start", "message": dict(message)})
        return [whole, Event("message_stop", {"type": "message_stop"})]
    frames: list[Frame] = [Event("message_start", {"type": "message_start", "message": opening(message)})]
    blocks = [list(block_events(index, block)) for index, block in enumerate(message["content"])]
    for index, events in enumerate(blocks):
        frames += [*events[:1], *([ping()] if index == 0 else []), *events[1:]]
    if not blocks:
        frames.append(ping())
    if any(map(is_result, message["content"])):
        frames.append(counting(message))
    frames.append(closing(message))
    frames.append(Event("message_stop", {"type": "message_stop"}))
    return frames


def ping() -> Event:
    return Event("ping", {"type": "ping"})


def error_event(status: int, message: str, request_id: str) -> Event:
    """Return the error event that replaces the end of a stream."""
    return Event("error", envelope(status, message, request_id))


def opening(message: Mapping[str, Any]) -> dict[str, Any]:
    """Return the message before its first block."""
    usage = first_usage(message)
    small = min(1, usage.get("output_tokens", 0))
    early = {
        key: value
        for key, value in usage.items()
        if key not in ("output_tokens_details", "server_tool_use", "iterations")
    }
    late = {key: None for key in LATE if key in message}
    return {**message, **late, "content": [], "usage": {**early, "output_tokens": small}}


def first_usage(message: Mapping[str, Any]) -> dict[str, Any]:
    """Return the usage at the start of the message, without the results of server tools."""
    usage = dict(message.get("usage") or {})
    later = sum(count_text(dumps(block)) for block in message["content"] if is_result(block))
    for name in ("cache_creation_input_tokens", "input_tokens"):
        less = min(later, usage.get(name) or 0)
        less -= less == usage.get(name)  # not empty at the start
        if less <= 0:
            continue
        usage[name] -= less
        parts = usage.get("cache_creation")
        if name.startswith("cache") and parts:
            short = min(less, parts["ephemeral_5m_input_tokens"])
            usage["cache_creation"] = {
                "ephemeral_5m_input_tokens": parts["ephemeral_5m_input_tokens"] - short,
                "ephemeral_1h_input_tokens": parts["ephemeral_1h_input_tokens"] - (less - short),
            }
    return usage


def is_result(block: Mapping[str, Any]) -> bool:
    kind: str = block["type"]
    return kind.endswith("_tool_result")


def closing(message: Mapping[str, Any]) -> Event:
    """Return the `message_delta` with the end of the message and all counts."""
    usage = message.get("usage") or {}
    delta = {
        key: message[key]
        for key in LATE
        if key in message and (message[key] is not None or key[:4] == "stop")
    }
    data = {
        "type": "message_delta",
        "delta": delta,
        "usage": {key: usage[key] for key in FINAL_USAGE if usage.get(key) is not None},
    }
    if "context_management" in message:
        data["context_management"] = message["context_management"]
    return Event("message_delta", data)


def counting(message: Mapping[str, Any]) -> Event:
    """Return an earlier `message_delta`: only the counters, after results of server tools."""
    usage = closing(message).data["usage"]
    delta = {"stop_reason": None, "stop_sequence": None}
    return Event("message_delta", {"type": "message_delta", "delta": delta, "usage": usage})


def breaking_off(frames: Sequence[Frame], request_id: str) -> list[Frame]:
    """Return a stream that ends with an error event after its first words."""
    return [*frames[:5], error_event(529, "Overloaded", request_id)]


def block_events(index: int, block: Mapping[str, Any]) -> Iterator[Event]:
    """Return the start, deltas and stop of one block."""
    start, deltas = _parts(block)
    yield Event(
        "content_block_start", {"type": "content_block_start", "index": index, "content_block": start}
    )
    for delta in deltas:
        yield Event("content_block_delta", {"type": "content_block_delta", "index": index, "delta": delta})
    yield Event("content_block_stop", {"type": "content_block_stop", "index": index})


def _parts(block: Mapping[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return a block at its start, and the deltas that complete it."""
    kind = block["type"]
    if kind == "text":
        citations = block.get("citations") or []
        start = {**block, "text": ""} | ({"citations": []} if citations else {})
        deltas = [{"type": "citations_delta", "citation": citation} for citation in citations]
        return start, deltas + [{"type": "text_delta", "text": piece} for piece in pieces(block["text"])]
    if kind == "thinking":
        texts = pieces(block["thinking"])
        deltas = [{"type": "thinking_delta", "thinking": piece} for piece in texts]
        deltas.append({"type": "signature_delta", "signature": block["signature"]})
        return {**block, "thinking": "", "signature": ""}, deltas
    if kind in ("tool_use", "server_tool_use", "mcp_tool_use") and not from_code(block):
        return {**block, "input": {}}, [
            {"type": "input_json_delta", "partial_json": piece} for piece in _json_pieces(block["input"])
        ]
    if kind == "compaction":
        held = {key: block.get(key) for key in ("content", "encrypted_content")}
        return {**block, **dict.fromkeys(held)}, [{"type": "compaction_delta", **held}]
    return dict(block), []


def pieces(text: str) -> list[str]:
    """Split a text into pieces of a few words; longer texts get longer pieces."""
    words = PIECE.findall(text)
    size = max(WORDS_A_DELTA, -(-len(words) // MOST_DELTAS))
    return _grouped(words, size)


def _json_pieces(value: Any) -> list[str]:
    text = dumps(value)
    size = max(JSON_A_DELTA, -(-len(text) // MOST_DELTAS))
    return ["", *(text[at : at + size] for at in range(0, len(text), size))]


def _grouped(words: Sequence[str], size: int) -> list[str]:
    """Join groups of neighbours. In short texts, runs of line breaks stay separate."""
    if size > WORDS_A_DELTA:
        return ["".join(words[at : at + size]) for at in range(0, len(words), size)]
    found: list[str] = []
    held = 0
    for word in words:
        if held and held < size and not word.startswith("\n"):
            found[-1] += word
            held += 1
        else:
            found.append(word)
            held = 0 if word.startswith("\n") else 1
    return found
