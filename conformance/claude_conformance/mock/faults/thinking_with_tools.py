"""Faults of streams that ask for thinking and tools at once."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.exchange import Exchange

from .base import MESSAGES, Body, on_prompt
from .refused_requests import refuses

refuses(
    "thinking-tool-streams-refused",
    "A stream with tools and thinking is refused",
    lambda body: body.get("stream") and body.get("tools") and body.get("thinking"),
    MESSAGES,
    "thinking: not supported with tools in a stream",
)


def _thinks_with_tools(body: Body) -> bool:
    return bool(body.get("stream") and body.get("tools") and body.get("thinking"))


@on_prompt("thinking-tool-streams-without-tools")
def without_tools(exchange: Exchange, body: Body) -> Body:
    """In a stream the tools of a request with thinking are dropped"""
    lost = ("tools", "tool_choice") if _thinks_with_tools(body) else ()
    return {name: value for name, value in body.items() if name not in lost}


@on_prompt("thinking-tool-streams-without-thinking")
def without_thinking(exchange: Exchange, body: Body) -> Body:
    """In a stream the thinking of a request with tools is dropped"""
    lost = ("thinking",) if _thinks_with_tools(body) else ()
    return {name: value for name, value in body.items() if name not in lost}
