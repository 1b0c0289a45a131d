"""Faults of validation: what should be refused is served, and the other way round."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from claude_conformance.mock.engine.prompt import blocks_of
from claude_conformance.mock.exchange import Exchange, Reply, Request

from .base import MESSAGES, PROMPTS, fault, switch_off
from .rewrite import peek, refusal, rewrite

# Each switches one constraint off: fault id, summary, constraint ids, catalogue classes.
_OFF: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("unknown-model-served", "An unknown model is served by another one", ("model-known",), ("D021",)),
    (
        "max-tokens-above-limit-served",
        "max_tokens above the model's limit is served",
        ("max-tokens-below-model-limit",),
        ("D223",),
    ),
    ("max-tokens-zero-streams", "max_tokens 0 goes together with a stream", ("max-tokens-zero-alone",), ()),
    ("blank-stop-sequence-served", "Blank stop sequences are served", ("stop-sequences-not-blank",), ()),
    (
        "sampling-on-new-models-served",
        "Sampling fields are served where the model has none",
        ("sampling-supported",),
        ("D048",),
    ),
    ("first-system-turn-served", "A conversation may start with role system", ("system-turn-placed",), ()),
    (
        "empty-user-turn-served",
        "A user turn without content is served",
        ("user-turns-not-empty", "text-not-empty"),
        ("D041",),
    ),
    ("empty-text-served", "Empty text blocks are served", ("text-not-empty",), ("D041",)),
    ("prefill-on-new-models-served", "Every model takes a prefill", ("prefill-supported",), ("D053",)),
    (
        "tool-results-unchecked",
        "Tool calls and tool results need not match",
        ("tool-results-follow-tool-uses",),
        ("D110",),
    ),
    ("duplicate-tool-use-ids-served", "Two tool calls may share an id", ("tool-use-ids-unique",), ("D110",)),
    ("duplicate-tool-names-served", "Two tools may share a name", ("tool-names-unique",), ()),
    (
        "tool-choice-without-tools-served",
        "tool_choice needs no tools",
        ("tool-choice-needs-tools", "tool-choice-names-a-tool"),
        (),
    ),
    (
        "tool-choice-unknown-served",
        "tool_choice may name a tool that is not there",
        ("tool-choice-names-a-tool",),
        (),
    ),
    (
        "both-domain-lists-served",
        "A web tool may allow and block domains at once",
        ("domains-allowed-or-blocked",),
        (),
    ),
    ("all-tools-deferred-served", "Every tool may be deferred", ("some-tool-is-not-deferred",), ()),
    (
        "input-examples-unchecked",
        "Input examples need not fit the schema",
        ("input-examples-fit-the-schema",),
        (),
    ),
    (
        "mixed-search-results-served",
        "A tool result may mix search results and text",
        ("results-of-search-stand-alone",),
        (),
    ),
    (
        "thinking-budget-unchecked",
        "The thinking budget may exceed max_tokens",
        ("thinking-budget-below-max-tokens",),
        (),
    ),
    ("thinking-type-unchecked", "Every model takes every thinking type", ("thinking-type-supported",), ()),
    (
        "forced-choice-while-thinking-served",
        "A forced tool choice goes with thinking",
        ("no-forced-choice-while-thinking",),
        (),
    ),
    ("thinking-signature-unchecked", "Altered thinking is taken back", ("thinking-signature-genuine",), ()),
    (
        "five-cache-breakpoints-served",
        "Any number of cache breakpoints is served",
        ("cache-breakpoints-at-most-four",),
        ("D159",),
    ),
    ("cache-ttl-order-unchecked", "A 1h breakpoint may follow a 5m one", ("cache-ttl-order",), ()),
    ("bad-base64-served", "Image data need not be base64", ("base64-decodes",), ()),
    ("huge-image-served", "Images may be larger than 8000 pixels", ("images-within-limits",), ("D225",)),
    ("mixed-citations-served", "Only some documents may have citations on", ("citations-all-or-none",), ()),
    ("citations-with-format-served", "Citations go with a JSON format", ("citations-without-format",), ()),
    (
        "container-without-tool-served",
        "A container needs no code execution tool",
        ("container-needs-code-execution",),
        (),
    ),
    ("unknown-geo-served", "Any inference_geo is served", ("inference-geo-known",), ()),
    ("missing-file-served", "A file that does not exist is served", ("files-exist",), ()),
    (
        "assistant-document-served",
        "The newest version takes documents from the assistant",
        ("no-documents-from-the-assistant",),
        (),
    ),
    (
        "user-citations-served",
        "The newest version takes citations from the user",
        ("no-citations-from-the-user",),
        (),
    ),
    (
        "long-prompt-served",
        "A prompt longer than the window is served",
        ("prompt-fits-the-window",),
        ("D222",),
    ),
)
for _id, _summary, _checks, _defects in _OFF:
    switch_off(_id, _summary, *_checks, defects=_defects, operations=PROMPTS)


@fault("request", "unknown-fields-ignored", operations=PROMPTS)
def unknown_fields_ignored(exchange: Exchange, request: Request) -> Request:
    """Unknown top-level fields are dropped without a word"""
    return rewrite(request, lambda body: _keep(body, _KNOWN))


@fault("request", "sampling-on-newest-version-served", operations=MESSAGES)
def sampling_on_newest(exchange: Exchange, request: Request) -> Request:
    """The newest version still takes temperature, top_p and top_k"""
    if request.header("anthropic-version") == "2023-06-01":
        return request
    return rewrite(request, lambda body: _drop(body, "temperature", "top_p", "top_k"))


@fault("request", "max-tokens-not-required", "D040", operations=MESSAGES)
def max_tokens_not_required(exchange: Exchange, request: Request) -> Request:
    """A request without max_tokens is served"""
    return rewrite(request, lambda body: body.setdefault("max_tokens", 256) and None)


@fault("request", "max-tokens-coerced", operations=MESSAGES)
def max_tokens_coerced(exchange: Exchange, request: Request) -> Request:
    """max_tokens may be text, a fraction or negative"""

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
    """metadata may have any member, of any length"""

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
    """Content blocks of an unknown type are dropped without a word"""

    def change(body: dict[str, Any]) -> None:
        for message in body["messages"]:
            if isinstance(message["content"], list):
                known = [block for block in message["content"] if block.get("type") in _BLOCKS]
                message["content"] = known or [{"type": "text", "text": "Hello"}]

    return rewrite(request, change)


@fault("request", "system-array-refused", "D028", operations=PROMPTS)
def system_array_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Only a string is taken as system"""
    if isinstance(peek(request).get("system"), list):
        return refusal(exchange, "system: Input should be a valid string", 422)
    return request


@fault("request", "alternation-required", "D031", operations=PROMPTS)
def alternation_required(exchange: Exchange, request: Request) -> Request | Reply:
    """Neighbouring messages of one role are refused"""
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
    """Disabled thinking and an effort exclude each other"""
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
    """The member disable_parallel_tool_use is refused"""
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
