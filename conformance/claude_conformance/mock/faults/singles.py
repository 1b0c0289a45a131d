"""Faults for single judgements of rules that judge several things, and for requests that are seldom sent."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.exchange import Event, Exchange, Reply, Request

from .base import COUNT, MESSAGES, PROMPTS, Body, fault, on_prompt
from .frames import Frames, on_events
from .picky import refuses
from .rewrite import peek, refusal

_PLAIN = frozenset({"model", "max_tokens", "messages", "stream"})


@fault("request", "optional-members-500", "D027", operations=PROMPTS)
def optional_members_500(exchange: Exchange, request: Request) -> Request | Reply:
    """A request with any optional member is a server error"""
    found = set(peek(request)) - _PLAIN
    return refusal(exchange, "Internal server error", 500) if found else request


refuses(
    "count-web-tools-refused",
    "count_tokens refuses the server tools that go to the web",
    lambda body: any(tool.get("type", "").startswith("web_") for tool in body.get("tools") or ()),
    COUNT,
    "tools: Server tools are not supported in the token counting endpoint.",
)
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


@on_events("stream-output-always-one", "D098")
def output_always_one(exchange: Exchange, frames: Frames) -> Frames:
    """Streams count one output token, whatever they say"""
    for frame in frames:
        if isinstance(frame, Event) and "usage" in frame.data:
            frame.data["usage"]["output_tokens"] = 1
    return frames
