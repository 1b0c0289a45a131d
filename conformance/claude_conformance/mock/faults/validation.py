"""Faults of validation: invalid requests are served, or valid ones refused."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from typing import Any

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.requests import Request

from .base import MESSAGES, PROMPTS, fault, switch_off
from .rewrite import peek, rewrite

switch_off(
    "unknown-model-served",
    "An unknown model is replaced by another one",
    "model-known",
    defects=["D021"],
    operations=PROMPTS,
)
switch_off(
    "empty-user-turn-served",
    "A user turn without content is served",
    "user-turns-not-empty",
    "text-not-empty",
    defects=["D041"],
    operations=PROMPTS,
)
switch_off(
    "tool-choice-without-tools-served",
    "tool_choice needs no tools",
    "tool-choice-needs-tools",
    "tool-choice-names-a-tool",
    operations=PROMPTS,
)


@fault("request", "blank-stop-sequence-served", operations=MESSAGES)
def blank_stop_sequence_served(exchange: Exchange, request: Request) -> Request:
    """Blank stop sequences are served"""

    def change(body: dict[str, Any]) -> None:
        body["stop_sequences"] = [stop for stop in body["stop_sequences"] if stop.strip()]

    return rewrite(request, change)


@fault("request", "empty-text-served", "D041", operations=PROMPTS)
def empty_text_served(exchange: Exchange, request: Request) -> Request:
    """Empty text blocks are served"""

    def change(body: dict[str, Any]) -> None:
        for message in body["messages"]:
            if isinstance(message["content"], list):
                message["content"] = [block for block in message["content"] if block.get("text") != ""] or "."

    return rewrite(request, change)


@fault("request", "both-domain-lists-served", operations=PROMPTS)
def both_domain_lists_served(exchange: Exchange, request: Request) -> Request:
    """A web tool may allow and block domains at once"""

    def change(body: dict[str, Any]) -> None:
        for tool in body["tools"]:
            if "allowed_domains" in tool:
                tool.pop("blocked_domains", None)

    return rewrite(request, change)


@fault("request", "unknown-geo-served", operations=MESSAGES)
def unknown_geo_served(exchange: Exchange, request: Request) -> Request:
    """Any inference_geo is served"""
    return rewrite(request, lambda body: _drop(body, "inference_geo"))


@fault("request", "assistant-document-served", operations=PROMPTS)
def assistant_document_served(exchange: Exchange, request: Request) -> Request:
    """The newest version accepts documents in assistant turns"""

    def change(body: dict[str, Any]) -> None:
        for message in body["messages"]:
            if message["role"] == "assistant" and isinstance(message["content"], list):
                message["content"] = [block for block in message["content"] if block["type"] != "document"]

    return rewrite(request, change)


@fault("request", "user-citations-served", operations=PROMPTS)
def user_citations_served(exchange: Exchange, request: Request) -> Request:
    """The newest version accepts citations in user turns"""

    def change(body: dict[str, Any]) -> None:
        for message in body["messages"]:
            for block in message["content"] if message["role"] == "user" else ():
                for part in (block, *(block["content"] if block["type"] == "search_result" else ())):
                    if part["type"] == "text":
                        part.pop("citations", None)

    return rewrite(request, change)


@fault("request", "unknown-fields-ignored", operations=PROMPTS)
def unknown_fields_ignored(exchange: Exchange, request: Request) -> Request:
    """Unknown top-level fields are silently dropped"""
    return rewrite(request, lambda body: _keep(body, _KNOWN))


@fault("request", "sampling-on-newest-version-served", operations=MESSAGES)
def sampling_on_newest(exchange: Exchange, request: Request) -> Request:
    """The newest version still accepts temperature, top_p and top_k"""
    if request.header("anthropic-version") == "2023-06-01":
        return request
    return rewrite(request, lambda body: _drop(body, "temperature", "top_p", "top_k"))


@fault("request", "max-tokens-not-required", "D040", operations=MESSAGES)
def max_tokens_not_required(exchange: Exchange, request: Request) -> Request:
    """A request without max_tokens is served"""
    return rewrite(request, lambda body: body.setdefault("max_tokens", 256) and None)


@fault("request", "max-tokens-coerced", operations=MESSAGES)
def max_tokens_coerced(exchange: Exchange, request: Request) -> Request:
    """max_tokens may be a string, a fraction or negative"""

    def change(body: dict[str, Any]) -> None:
        body["max_tokens"] = abs(int(float(body["max_tokens"]))) or 1

    return (
        rewrite(request, change)
        if not isinstance(peek(request).get("max_tokens"), int) or peek(request)["max_tokens"] < 0
        else request
    )


@fault("request", "messages-may-be-empty", "D027", operations=PROMPTS)
def messages_may_be_empty(exchange: Exchange, request: Request) -> Request:
    """A request with an empty or missing messages array is served"""

    def change(body: dict[str, Any]) -> None:
        body["messages"] = body.get("messages") or [{"role": "user", "content": "Hello"}]

    return rewrite(request, change)


@fault("request", "temperature-unchecked", "D030", operations=MESSAGES)
def temperature_unchecked(exchange: Exchange, request: Request) -> Request:
    """Any temperature is served"""

    def change(body: dict[str, Any]) -> None:
        if isinstance(body.get("temperature"), int | float):
            body["temperature"] = min(1, max(0, body["temperature"]))

    return rewrite(request, change)


@fault("request", "foreign-roles-served", "D045", operations=PROMPTS)
def foreign_roles_served(exchange: Exchange, request: Request) -> Request:
    """Roles of other APIs (tool, function, developer) are read as user"""

    def change(body: dict[str, Any]) -> None:
        for message in body["messages"]:
            if message.get("role") not in ("user", "assistant", "system"):
                message["role"] = "user"

    return rewrite(request, change)


@fault("request", "metadata-open", "D046", operations=MESSAGES)
def metadata_open(exchange: Exchange, request: Request) -> Request:
    """metadata may have any property, of any length"""

    def change(body: dict[str, Any]) -> None:
        if isinstance(body.get("metadata"), dict):
            body["metadata"] = {}

    return rewrite(request, change)


@fault("request", "system-strings-served", "D033", operations=PROMPTS)
def system_strings_served(exchange: Exchange, request: Request) -> Request:
    """Bare strings in the system array are served"""

    def change(body: dict[str, Any]) -> None:
        if isinstance(body.get("system"), list):
            body["system"] = [
                {"type": "text", "text": item} if isinstance(item, str) else item for item in body["system"]
            ]

    return rewrite(request, change)


@fault("request", "unknown-blocks-dropped", operations=PROMPTS)
def unknown_blocks_dropped(exchange: Exchange, request: Request) -> Request:
    """Content blocks of an unknown type are silently dropped"""

    def change(body: dict[str, Any]) -> None:
        for message in body["messages"]:
            if isinstance(message["content"], list):
                known = [block for block in message["content"] if block.get("type", "text") in _BLOCKS]
                message["content"] = known or [{"type": "text", "text": "Hello"}]

    return rewrite(request, change)


def _keep(body: dict[str, Any], names: frozenset[str]) -> None:
    for name in set(body) - names:
        del body[name]


def _drop(body: dict[str, Any], *names: str) -> None:
    for name in names:
        body.pop(name, None)


_KNOWN = frozenset(
    [
        "model",
        "max_tokens",
        "messages",
        "system",
        "stream",
        "stop_sequences",
        "temperature",
        "top_p",
        "top_k",
        "metadata",
        "service_tier",
        "tools",
        "tool_choice",
        "thinking",
        "output_config",
        "cache_control",
        "container",
        "inference_geo",
    ]
)
_BLOCKS = frozenset(
    [
        "text",
        "image",
        "document",
        "search_result",
        "thinking",
        "redacted_thinking",
        "tool_use",
        "tool_result",
        "server_tool_use",
        "web_search_tool_result",
        "web_fetch_tool_result",
        "container_upload",
    ]
)
