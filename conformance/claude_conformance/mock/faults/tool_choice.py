"""Faults of the tool choice, and of the calls in a response."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from collections.abc import Callable
from functools import partial

from claude_conformance.mock.exchange import Exchange, Prompt
from claude_conformance.wire.jsontext import dumps

from .base import Body, on_message, streams
from .rewrite import changes_prompt


def _choice(kind: str, streams: bool, change: Callable[[Body], object], body: Body) -> None:
    choice = body.get("tool_choice")
    if choice and choice["type"] == kind and bool(body.get("stream")) is streams:
        change(body)


def _parallel(body: Body) -> None:
    body["tool_choice"] = {k: v for k, v in body["tool_choice"].items() if k != "disable_parallel_tool_use"}


def _auto(body: Body) -> None:
    body["tool_choice"] = {**body["tool_choice"], "type": "auto"}


for _kind in ("auto", "any", "tool"):
    for _streams in (False, True):
        _end = "-in-streams" if _streams else ""
        if _kind != "auto":
            changes_prompt(
                f"choice-{_kind}-ignored{_end}",
                f"tool_choice {_kind} is read as auto{_end.replace('-', ' ')}",
                partial(_choice, _kind, _streams, _auto),
            )
        if _kind == "any" or (_kind == "auto" and _streams):
            changes_prompt(
                f"parallel-flag-ignored-with-{_kind}{_end}",
                f"disable_parallel_tool_use has no effect with {_kind}{_end.replace('-', ' ')}",
                partial(_choice, _kind, _streams, _parallel),
            )


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


@on_message("tool-ids-foreign-prefix", "D120")
def foreign_prefix(exchange: Exchange, message: Body) -> Body:
    """The ids of tool calls begin with call_"""
    for block in message["content"]:
        if block["type"] == "tool_use":
            block["id"] = block["id"].replace("toolu_", "call_")
    return message
