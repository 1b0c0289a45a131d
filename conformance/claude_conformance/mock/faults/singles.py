"""Faults for single judgements of rules with several, and for rare requests."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from collections.abc import Callable

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Event, Reply
from claude_conformance.mock.http.requests import Request

from .base import COUNT, MESSAGES, PROMPTS, Body, fault, on_prompt
from .frames import Frames, on_events
from .picky import refuses
from .resources import BATCH_CREATE
from .rewrite import peek, refusal, rewrite

_PLAIN = frozenset({"model", "max_tokens", "messages", "stream"})


@fault("request", "optional-members-500", "D027", operations=PROMPTS)
def optional_members_500(exchange: Exchange, request: Request) -> Request | Reply:
    """A request with any optional property is a server error"""
    found = set(peek(request)) - _PLAIN
    return refusal(exchange, "Internal server error", 500) if found else request


refuses(
    "count-web-tools-refused",
    "count_tokens refuses web search and web fetch",
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


def _params(request: Request, change: Callable[[Body], object]) -> Request:
    """The request with the params of each request of a batch changed."""

    def of_all(body: Body) -> None:
        for item in body["requests"]:
            change(item["params"])

    return rewrite(request, of_all)


@fault("request", "batch-params-tools-dropped", operations=BATCH_CREATE)
def batch_tools(exchange: Exchange, request: Request) -> Request:
    """Tools in a batch are dropped"""
    return _params(request, lambda params: [params.pop(name, None) for name in ("tools", "tool_choice")])


@fault("request", "batch-params-thinking-dropped", operations=BATCH_CREATE)
def batch_thinking(exchange: Exchange, request: Request) -> Request:
    """Thinking in a batch is dropped"""
    return _params(request, lambda params: params.pop("thinking", None))


@fault("request", "batch-params-thinking-errored", operations=BATCH_CREATE)
def batch_thinking_errored(exchange: Exchange, request: Request) -> Request:
    """Requests of a batch that ask for thinking are reported as invalid"""
    return _params(request, lambda params: params.update(max_tokens=0) if "thinking" in params else None)


@fault("request", "batch-params-system-dropped", operations=BATCH_CREATE)
def batch_system(exchange: Exchange, request: Request) -> Request:
    """System prompts in a batch are dropped"""
    return _params(request, lambda params: params.pop("system", None))


def _without_images(params: Body) -> None:
    for message in params["messages"]:
        if isinstance(message["content"], list):
            message["content"] = [block for block in message["content"] if block["type"] != "image"]


@fault("request", "batch-params-images-dropped", operations=BATCH_CREATE)
def batch_images(exchange: Exchange, request: Request) -> Request:
    """Images in a batch are dropped"""
    return _params(request, _without_images)


refuses(
    "batch-params-thinking-refused",
    "A batch with a request that asks for thinking is refused",
    lambda body: any("thinking" in item["params"] for item in body["requests"]),
    BATCH_CREATE,
    "requests: thinking is not supported",
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
    """Streams always count one output token"""
    for frame in frames:
        if isinstance(frame, Event) and "usage" in frame.data:
            frame.data["usage"]["output_tokens"] = 1
    return frames
