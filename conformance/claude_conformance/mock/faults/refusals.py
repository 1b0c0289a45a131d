"""Faults of validation: valid requests are refused."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from claude_conformance.mock.engine.prompt import blocks_of
from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Reply
from claude_conformance.mock.http.requests import Request

from .base import PROMPTS, fault
from .rewrite import peek, refusal


@fault("request", "system-array-refused", "D028", operations=PROMPTS)
def system_array_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Only a string is accepted as system"""
    if isinstance(peek(request).get("system"), list):
        return refusal(exchange, "system: Input should be a valid string", 422)
    return request


@fault("request", "alternation-required", "D031", operations=PROMPTS)
def alternation_required(exchange: Exchange, request: Request) -> Request | Reply:
    """Consecutive messages of one role are refused"""
    messages = peek(request).get("messages")
    roles = (
        [item.get("role") for item in messages if isinstance(item, dict)]
        if isinstance(messages, list)
        else []
    )
    if any(first == second for first, second in pairwise(roles)):
        return refusal(exchange, 'messages: roles must alternate between "user" and "assistant"')
    return request


@fault("request", "thinking-adaptive-refused", "D034", operations=PROMPTS)
def adaptive_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Only the thinking types enabled and disabled are known"""
    if _member(request, "thinking").get("type") == "adaptive":
        return refusal(exchange, "thinking: Input tag 'adaptive' does not match any of the expected tags")
    return request


@fault("request", "effort-with-disabled-thinking-refused", "D036", operations=PROMPTS)
def effort_disabled_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Disabled thinking together with an effort is refused"""
    if _member(request, "thinking").get("type") == "disabled" and _member(request, "output_config").get(
        "effort"
    ):
        return refusal(exchange, "thinking options type cannot be disabled when an effort is set")
    return request


@fault("request", "output-config-refused", "D037", operations=PROMPTS)
def output_config_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """The field output_config is unknown"""
    if "output_config" in peek(request):
        return refusal(exchange, "output_config: Extra inputs are not permitted")
    return request


@fault("request", "thinking-history-refused", "D132", operations=PROMPTS)
def thinking_history_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Thinking blocks in the history are refused"""
    if any(kind in ("thinking", "redacted_thinking") for kind in _kinds(request)):
        return refusal(
            exchange, "messages.1.content.0: Input tag 'thinking' does not match any of the expected tags"
        )
    return request


@fault("request", "documents-refused", "D150", operations=PROMPTS)
def documents_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Document blocks are refused"""
    if "document" in _kinds(request):
        return refusal(
            exchange,
            "messages.0.content.0: Input tag 'document' does not match any of the expected tags",
            422,
        )
    return request


@fault("request", "url-sources-refused", "D151", operations=PROMPTS)
def url_sources_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Images and documents by URL are refused"""
    sources = [block.get("source") for block in _blocks(request)]
    if any(isinstance(source, dict) and source.get("type") == "url" for source in sources):
        return refusal(exchange, "messages.0.content.0.image.source: Input should be 'base64'")
    return request


@fault("request", "cache-ttl-refused", "D160", operations=PROMPTS)
def cache_ttl_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """A cache ttl is refused as an unknown field"""
    if b'"ttl"' in request.content:
        return refusal(exchange, "cache_control.ephemeral.ttl: Extra inputs are not permitted")
    return request


@fault("request", "server-tools-refused", "D116", operations=PROMPTS)
def server_tools_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Tools without input_schema are refused"""
    tools = peek(request).get("tools")
    for number, tool in enumerate(tools if isinstance(tools, list) else ()):
        if isinstance(tool, dict) and tool.get("type", "custom") != "custom":
            return refusal(exchange, f"tools.{number}.input_schema: Field required", 422)
    return request


@fault("request", "disable-parallel-refused", "D115", operations=PROMPTS)
def disable_parallel_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """The property disable_parallel_tool_use is refused"""
    if "disable_parallel_tool_use" in _member(request, "tool_choice"):
        return refusal(exchange, "tool_choice.disable_parallel_tool_use: Extra inputs are not permitted")
    return request


def _member(request: Request, name: str) -> Mapping[str, Any]:
    value = peek(request).get(name)
    return value if isinstance(value, dict) else {}


def _blocks(request: Request) -> list[Mapping[str, Any]]:
    messages = peek(request).get("messages")
    found: list[Mapping[str, Any]] = []
    for message in messages if isinstance(messages, list) else ():
        content = message.get("content") if isinstance(message, dict) else None
        if isinstance(content, str | list):
            found += [block for block in blocks_of(content) if isinstance(block, dict)]
    return found


def _kinds(request: Request) -> set[Any]:
    return {block.get("type") for block in _blocks(request) if isinstance(block.get("type"), str)}
