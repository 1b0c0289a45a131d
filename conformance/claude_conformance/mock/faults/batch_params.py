"""Faults that lose or refuse a part of the requests in a batch."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from collections.abc import Callable

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.requests import Request

from .base import Body, fault
from .refused_requests import refuses
from .rewrite import rewrite
from .stored_objects import BATCH_CREATE


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


@fault("request", "batch-params-stop-sequences-dropped", operations=BATCH_CREATE)
def batch_stops(exchange: Exchange, request: Request) -> Request:
    """Stop sequences in a batch are dropped"""
    return _params(request, lambda params: params.pop("stop_sequences", None))


@fault("request", "batch-params-output-config-dropped", operations=BATCH_CREATE)
def batch_formats(exchange: Exchange, request: Request) -> Request:
    """Output formats in a batch are dropped"""
    return _params(request, lambda params: params.pop("output_config", None))


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
