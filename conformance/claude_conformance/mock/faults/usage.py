"""Faults of usage."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.exchange import Exchange, Prompt
from claude_conformance.mock.http.replies import Event
from claude_conformance.wire.jsontext import dumps

from .base import COUNT, MESSAGES, Body, Fault, on_message, on_prompt, register, streams
from .frames import Frames, edited, on_events


@on_message("usage-missing", "D099")
def usage_missing(exchange: Exchange, message: Body) -> Body:
    """The message has no usage"""
    return {key: value for key, value in message.items() if key != "usage"}


@on_message("usage-input-tokens-missing", "D095", "D099")
def input_tokens_missing(exchange: Exchange, message: Body) -> Body:
    """The usage has no input_tokens"""
    return {**message, "usage": {k: v for k, v in message["usage"].items() if k != "input_tokens"}}


@on_message("usage-openai-names", "D099")
def usage_openai_names(exchange: Exchange, message: Body) -> Body:
    """The usage has prompt_tokens and completion_tokens"""
    usage = message["usage"]
    total = usage["input_tokens"] + usage["output_tokens"]
    renamed = {"prompt_tokens": usage["input_tokens"], "completion_tokens": usage["output_tokens"]}
    return {**message, "usage": renamed | {"total_tokens": total}}


@on_message("usage-output-zero", "D098")
def output_zero(exchange: Exchange, message: Body) -> Body:
    """No output tokens are counted"""
    return {**message, "usage": {**message["usage"], "output_tokens": 0}}


@on_message("usage-output-above-max-tokens")
def output_above(exchange: Prompt, message: Body) -> Body:
    """More output tokens are counted than max_tokens allows"""
    return {**message, "usage": {**message["usage"], "output_tokens": exchange.body["max_tokens"] + 1}}


@on_message("usage-fractions")
def usage_fractions(exchange: Exchange, message: Body) -> Body:
    """Token counts are not integers"""
    return {**message, "usage": {**message["usage"], "input_tokens": message["usage"]["input_tokens"] + 0.5}}


@on_message("usage-service-tier-unknown")
def service_tier_unknown(exchange: Exchange, message: Body) -> Body:
    """The usage names a service tier that does not exist"""
    return {**message, "usage": {**message["usage"], "service_tier": "default"}}


@on_message("usage-cached-counted-twice", "D097")
def cached_counted_twice(exchange: Exchange, message: Body) -> Body:
    """input_tokens includes tokens read from the cache"""
    usage = message["usage"]
    total = usage["input_tokens"] + usage["cache_read_input_tokens"] + usage["cache_creation_input_tokens"]
    return {**message, "usage": {**usage, "input_tokens": total}}


@on_message("usage-cache-always-zero", "D100", "D101", "D161")
def cache_always_zero(exchange: Exchange, message: Body) -> Body:
    """The cache is never written or read"""
    usage = message["usage"]
    total = usage["input_tokens"] + usage["cache_read_input_tokens"] + usage["cache_creation_input_tokens"]
    none = {"ephemeral_5m_input_tokens": 0, "ephemeral_1h_input_tokens": 0}
    counts = {"input_tokens": total, "cache_read_input_tokens": 0, "cache_creation_input_tokens": 0}
    return {**message, "usage": {**usage, **counts, "cache_creation": none}}


@on_message("usage-cache-sum-wrong")
def cache_sum_wrong(exchange: Exchange, message: Body) -> Body:
    """cache_creation_input_tokens is not the sum of its parts"""
    usage = message["usage"]
    return {
        **message,
        "usage": {**usage, "cache_creation_input_tokens": usage["cache_creation_input_tokens"] + 7},
    }


@on_prompt("tools-not-counted", "D166", operations=COUNT)
def tools_not_counted(exchange: Exchange, body: Body) -> Body:
    """count_tokens omits tools and the system prompt"""
    return {key: value for key, value in body.items() if key not in ("tools", "tool_choice", "system")}


def _blocks(body: Body, kind: str, *roles: str) -> Iterator[Body]:
    for message in body["messages"]:
        if isinstance(message.get("content"), list) and (not roles or message["role"] in roles):
            yield from (block for block in message["content"] if block["type"] == kind)


def _in_results(kind: str, body: Body) -> Iterator[Body]:
    for result in _blocks(body, "tool_result"):
        if isinstance(result.get("content"), list):
            yield from (block for block in result["content"] if block["type"] == kind)


def _tools(own: bool, body: Body) -> list[Body]:
    return [tool for tool in body.get("tools") or () if ((tool.get("type") or "custom") == "custom") is own]


def _system(body: Body) -> list[Body]:
    return body["system"] if isinstance(body.get("system"), list) else []


MARKED: Mapping[str, tuple[str, Callable[[Body], Iterable[Body]]]] = {
    "system": ("blocks of the system prompt", _system),
    "tools": ("tools", partial(_tools, True)),
    "api-tools": ("tools that the API defines", partial(_tools, False)),
    "user-texts": ("texts of the user", lambda body: _blocks(body, "text", "user")),
    "images": ("images", lambda body: _blocks(body, "image")),
    "documents": ("documents", lambda body: _blocks(body, "document")),
    "search-results": ("search results", lambda body: _blocks(body, "search_result")),
    "assistant-texts": ("texts of the assistant", lambda body: _blocks(body, "text", "assistant")),
    "calls": ("tool calls", lambda body: _blocks(body, "tool_use")),
    "results": ("tool results", lambda body: _blocks(body, "tool_result")),
    "requests": ("whole requests", lambda body: [body]),
    "texts-in-results": ("texts in tool results", partial(_in_results, "text")),
    "images-in-results": ("images in tool results", partial(_in_results, "image")),
    "documents-in-results": ("documents in tool results", partial(_in_results, "document")),
    "search-results-in-results": ("search results in tool results", partial(_in_results, "search_result")),
}
"""Places of cache markers, by the end of the fault's id."""


def _unmarked(places: Callable[[Body], Iterable[Body]], _: Exchange, body: Body) -> Body:
    changed = copy.deepcopy(body)
    for owner in places(changed):
        owner.pop("cache_control", None)
    return changed


for _name, (_what, _places) in MARKED.items():
    register(
        Fault(
            f"cache-markers-lost-on-{_name}",
            f"Cache markers on {_what} have no effect",
            ("D161",),
            MESSAGES,
            prompt=partial(_unmarked, _places),
        )
    )


def _without_markers(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_markers(part) for name, part in value.items() if name != "cache_control"}
    return [_without_markers(part) for part in value] if isinstance(value, list) else value


@on_prompt("cache-markers-lost-in-streams", "D161", operations=MESSAGES)
def markers_lost_in_streams(exchange: Exchange, body: Body) -> Body:
    """Cache markers have no effect in streams"""
    unmarked: Body = _without_markers(body) if body.get("stream") else body
    return unmarked


@on_prompt("cache-markers-lost-on-plain-texts", "D161", operations=MESSAGES)
def markers_lost_without_streams(exchange: Exchange, body: Body) -> Body:
    """Cache markers on texts of the user have no effect without streams"""
    return body if body.get("stream") else _unmarked(MARKED["user-texts"][1], exchange, body)


@on_events("stream-output-always-one", "D098")
def output_always_one(exchange: Exchange, frames: Frames) -> Frames:
    """Streams always count one output token"""
    for frame in frames:
        if isinstance(frame, Event) and "usage" in frame.data:
            frame.data["usage"]["output_tokens"] = 1
    return frames


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


@on_events("stream-cached-counted-twice")
def stream_cached_twice(exchange: Exchange, frames: Frames) -> Frames:
    """In streams input_tokens includes the tokens that were written to the cache or read from it"""

    def change(usage: Body) -> Body:
        cached = sum(usage.get(name) or 0 for name in _CACHED)
        return {**usage, "input_tokens": (usage.get("input_tokens") or 0) + cached}

    def start(data: Body) -> Body:
        message = data["message"]
        return {**data, "message": {**message, "usage": change(message["usage"])}}

    frames = edited(frames, "message_start", start)
    return edited(frames, "message_delta", lambda data: {**data, "usage": change(data["usage"])})


_CACHED = ("cache_creation_input_tokens", "cache_read_input_tokens")


@on_message("usage-read-counted-twice-without-streams")
def read_twice(exchange: Prompt, message: Body) -> Body:
    """Without a stream, input_tokens includes the tokens that were read from the cache"""
    usage = message["usage"]
    total = usage["input_tokens"] + usage["cache_read_input_tokens"]
    return message if streams(exchange) else {**message, "usage": {**usage, "input_tokens": total}}


@on_message("usage-cache-read-halved")
def read_halved(exchange: Exchange, message: Body) -> Body:
    """Only half of the tokens that were read from the cache are counted"""
    usage = message["usage"]
    half = usage["cache_read_input_tokens"] // 2
    return {**message, "usage": {**usage, "cache_read_input_tokens": half}}
