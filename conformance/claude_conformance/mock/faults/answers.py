"""Faults of responses in one form only: streamed or not, cut or not, refused or not."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from typing import Any

from claude_conformance.mock.exchange import Exchange, Prompt
from claude_conformance.wire.jsontext import dumps

from .base import Body, on_message, streams
from .frames import Frames, edited, on_events


def _text_instead(message: Body) -> Body:
    """The message with its calls as text."""
    calls = [block for block in message["content"] if block["type"] == "tool_use"]
    if not calls:
        return message
    text = "\n".join(dumps({"name": block["name"], "input": block["input"]}) for block in calls)
    return {**message, "content": [{"type": "text", "text": text}], "stop_reason": "end_turn"}


@on_message("tool-call-as-text-in-streams", "D114")
def as_text_in_streams(exchange: Prompt, message: Body) -> Body:
    """Streamed tool calls are returned as text"""
    return _text_instead(message) if streams(exchange) else message


@on_message("tool-call-as-text-without-stream", "D114")
def as_text_without_stream(exchange: Prompt, message: Body) -> Body:
    """Tool calls without a stream are returned as text"""
    return message if streams(exchange) else _text_instead(message)


@on_message("text-cut-reported-as-end-turn")
def text_cut(exchange: Exchange, message: Body) -> Body:
    """A text cut by max_tokens is reported as end_turn"""
    calls = any(block["type"] == "tool_use" for block in message["content"])
    if message["stop_reason"] == "max_tokens" and message["content"] and not calls:
        return {**message, "stop_reason": "end_turn"}
    return message


@on_message("stop-sequence-missing-without-stream", "D052")
def stop_not_named(exchange: Prompt, message: Body) -> Body:
    """Responses without a stream do not report the stop sequence"""
    return message if streams(exchange) else {**message, "stop_sequence": None}


@on_message("max-tokens-zero-ends-turn")
def zero_ends_turn(exchange: Prompt, message: Body) -> Body:
    """max_tokens 0 gets an empty message that ends its turn"""
    return {**message, "stop_reason": "end_turn"} if exchange.body["max_tokens"] == 0 else message


@on_message("applied-edits-missing")
def applied_edits_missing(exchange: Exchange, message: Body) -> Body:
    """Responses do not report the edits of context_management"""
    return {key: value for key, value in message.items() if key != "context_management"}


@on_message("message-container-text")
def container_text(exchange: Exchange, message: Body) -> Body:
    """The container of a message is a string"""
    return {**message, "container": "none"}


@on_message("tool-ids-foreign-prefix", "D120")
def foreign_prefix(exchange: Exchange, message: Body) -> Body:
    """The ids of tool calls begin with call_"""
    for block in message["content"]:
        if block["type"] == "tool_use":
            block["id"] = block["id"].replace("toolu_", "call_")
    return message


@on_message("short-prompt-counted-as-cached")
def short_cached(exchange: Prompt, message: Body) -> Body:
    """A marked prompt counts as written to the cache however short it is"""
    usage = message["usage"]
    counters = ("cache_creation_input_tokens", "cache_read_input_tokens")
    if "cache_control" not in dumps(exchange.body) or any(usage.get(name) for name in counters):
        return message
    parts: dict[str, Any] = {"ephemeral_5m_input_tokens": 3, "ephemeral_1h_input_tokens": 0}
    return {**message, "usage": {**usage, "cache_creation_input_tokens": 3, "cache_creation": parts}}


@on_message("cache-5m-counted-as-1h")
def minutes_as_hour(exchange: Exchange, message: Body) -> Body:
    """Cache writes for five minutes count as writes for an hour"""
    parts = message["usage"].get("cache_creation")
    if not parts or not parts.get("ephemeral_5m_input_tokens"):
        return message
    total = sum(parts.values())
    moved = {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": total}
    return {**message, "usage": {**message["usage"], "cache_creation": moved}}


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
