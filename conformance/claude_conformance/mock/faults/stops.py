"""Faults of where a response stops, and of its stop_reason."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from functools import partial

from claude_conformance.mock.exchange import Exchange, Prompt
from claude_conformance.mock.http.replies import Frame, events_of

from .base import MESSAGES, Body, fault, on_message, streams
from .rewrite import changes_prompt


def _stops(keep: slice, streams: bool | None, body: Body) -> None:
    if len(body.get("stop_sequences") or ()) > 1 and streams in (None, bool(body.get("stream"))):
        body["stop_sequences"] = body["stop_sequences"][keep]


changes_prompt(
    "only-first-stop-sequence", "Only the first stop sequence counts", partial(_stops, slice(1), None)
)
changes_prompt(
    "only-last-stop-sequence", "Only the last stop sequence counts", partial(_stops, slice(-1, None), None)
)
changes_prompt(
    "only-first-stop-sequence-without-streams",
    "Only the first stop sequence counts without a stream",
    partial(_stops, slice(1), False),
)
changes_prompt(
    "only-first-stop-sequence-in-streams",
    "Only the first stop sequence counts in a stream",
    partial(_stops, slice(1), True),
)


@fault("events", "max-tokens-hidden-in-streams", "D113", operations=MESSAGES)
def max_tokens_hidden(exchange: Exchange, frames: list[Frame]) -> list[Frame]:
    """A stream that max_tokens cuts reports end_turn"""
    for event in events_of(frames):
        delta = event.data.get("delta") if isinstance(event.data, dict) else None
        if isinstance(delta, dict) and delta.get("stop_reason") == "max_tokens":
            delta["stop_reason"] = "end_turn"
    return frames


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


@on_message("stop-sequence-other")
def stop_sequence_other(exchange: Exchange, message: Body) -> Body:
    """stop_sequence is not one of the request's"""
    return {**message, "stop_sequence": "harbour"} if message.get("stop_sequence") else message
