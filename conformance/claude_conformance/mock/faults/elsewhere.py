"""Faults that break a rule of plain Messages requests only elsewhere: on other APIs, or in streams."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from collections.abc import Callable
from functools import partial
from typing import Any

import attrs

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Frame, Reply, events_of
from claude_conformance.mock.http.requests import Request

# The module whose faults are narrowed here has to be imported first.
from . import bodies  # noqa: F401
from .base import COUNT, MESSAGES, REGISTRY, Body, Fault, fault, register
from .picky import refuses
from .rewrite import Change, refusal, rewrite

APIS = {
    "models": ("listModels",),
    "batches": ("listMessageBatches",),
    "files": ("listFiles",),
    "skills": ("listSkills",),
    "count": COUNT,
}


def _no_bearer(exchange: Exchange, request: Request) -> Request | Reply:
    if request.header("authorization") and not request.header("x-api-key"):
        return refusal(exchange, "invalid x-api-key", 401)
    return request


def _no_query(exchange: Exchange, request: Request) -> Request | Reply:
    if "beta=true" in request.query:
        return refusal(exchange, "Not found", 404)
    return request


for _name, _operations in APIS.items():
    for _id in ("auth-not-required", "auth-any-api-key"):
        _known = REGISTRY[_id]
        register(
            attrs.evolve(
                _known,
                id=f"{_id}-on-{_name}",
                summary=f"{_known.summary}, on {_name} only",
                operations=_operations,
            )
        )
    register(
        Fault(
            f"auth-off-on-{_name}",
            f"Any key is accepted for {_name}",
            ("D002",),
            _operations,
            off=frozenset({"auth"}),
        )
    )
    register(
        Fault(
            f"auth-bearer-refused-on-{_name}",
            f"A bearer token is refused on {_name}",
            ("D005",),
            _operations,
            request=_no_bearer,
        )
    )
    register(
        Fault(
            f"beta-query-refused-on-{_name}",
            f"The query ?beta=true is refused on {_name}",
            ("D197",),
            _operations,
            request=_no_query,
        )
    )


@fault("request", "no-stream-when-accepting-json", operations=MESSAGES)
def unstreamed(exchange: Exchange, request: Request) -> Request:
    """A request that accepts application/json gets no stream"""

    def take(body: dict[str, Any]) -> None:
        body.pop("stream", None)

    return rewrite(request, take) if request.header("accept") == "application/json" else request


refuses("many-tools-refused", "More than 128 tools are refused", lambda body: len(body["tools"]) > 128)
refuses(
    "long-descriptions-refused",
    "A tool's description of more than 1024 characters is refused",
    lambda body: any(len(tool["description"]) > 1024 for tool in body["tools"]),
)
refuses(
    "large-enums-refused",
    "More than 500 values in an enum are refused",
    lambda body: any(
        len(schema.get("enum") or ()) > 500
        for tool in body["tools"]
        for schema in tool["input_schema"]["properties"].values()
    ),
)
refuses(
    "many-stop-sequences-refused",
    "More than four stop sequences are refused",
    lambda body: len(body["stop_sequences"]) > 4,
)
refuses(
    "long-stop-sequences-refused",
    "A stop sequence of more than 256 characters is refused",
    lambda body: any(len(stop) > 256 for stop in body["stop_sequences"]),
)
refuses("many-turns-refused", "More than 50 turns are refused", lambda body: len(body["messages"]) > 50)


def _changes(id: str, summary: str, change: Change) -> None:
    def hook(exchange: Exchange, body: Body) -> Body:
        change(body)
        return body

    register(Fault(id, summary, (), MESSAGES, prompt=hook))


def _stops(keep: slice, streams: bool | None, body: Body) -> None:
    if len(body.get("stop_sequences") or ()) > 1 and streams in (None, bool(body.get("stream"))):
        body["stop_sequences"] = body["stop_sequences"][keep]


_changes("only-first-stop-sequence", "Only the first stop sequence counts", partial(_stops, slice(1), None))
_changes(
    "only-last-stop-sequence", "Only the last stop sequence counts", partial(_stops, slice(-1, None), None)
)
_changes(
    "only-first-stop-sequence-without-streams",
    "Only the first stop sequence counts without a stream",
    partial(_stops, slice(1), False),
)
_changes(
    "only-first-stop-sequence-in-streams",
    "Only the first stop sequence counts in a stream",
    partial(_stops, slice(1), True),
)


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
            _changes(
                f"choice-{_kind}-ignored{_end}",
                f"tool_choice {_kind} is read as auto{_end.replace('-', ' ')}",
                partial(_choice, _kind, _streams, _auto),
            )
        if _kind == "any" or (_kind == "auto" and _streams):
            _changes(
                f"parallel-flag-ignored-with-{_kind}{_end}",
                f"disable_parallel_tool_use has no effect with {_kind}{_end.replace('-', ' ')}",
                partial(_choice, _kind, _streams, _parallel),
            )


@fault("events", "max-tokens-hidden-in-streams", "D113", operations=MESSAGES)
def max_tokens_hidden(exchange: Exchange, frames: list[Frame]) -> list[Frame]:
    """A stream that max_tokens cuts reports end_turn"""
    for event in events_of(frames):
        delta = event.data.get("delta") if isinstance(event.data, dict) else None
        if isinstance(delta, dict) and delta.get("stop_reason") == "max_tokens":
            delta["stop_reason"] = "end_turn"
    return frames
