"""Faults of leniency: one kind of invalid Messages request is repaired and served.

Each repairs only one thing, so that a request with another defect is still refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.requests import Request

from .base import COUNT, MESSAGES, PROMPTS, Body, Fault, register, switch_off
from .rewrite import Change, rewrite

STAND_IN = "claude-sonnet-4-5"
HELLO = {"role": "user", "content": "Hello"}
OTHER_API = frozenset(
    ["frequency_penalty", "presence_penalty", "logit_bias", "logprobs", "n", "seed", "user", "stop"]
)
OF_BETAS = frozenset(["context_management", "mcp_servers", "fallbacks", "speed"])
OF_MESSAGES = frozenset(
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
OF_TEXT = frozenset(["type", "text", "citations", "cache_control"])
TIERS = ("auto", "standard_only")
EFFORTS = ("low", "medium", "high", "xhigh", "max")
LONGEST_USER_ID = 512


def served(id: str, summary: str, change: Change, operations: tuple[str, ...] = PROMPTS) -> None:
    """Register a fault that changes the JSON body of requests in place before it is processed."""

    def hook(_: Exchange, request: Request) -> Request:
        return rewrite(request, change)

    register(Fault(id, summary, (), operations, request=hook))


def turns(body: Body, *roles: str) -> Iterator[Body]:
    """Return the messages, or those of some roles."""
    for message in body["messages"]:
        if not roles or message.get("role") in roles:
            yield message


def blocks(body: Body, *kinds: str) -> Iterator[Body]:
    """The content blocks of messages, or those of some types."""
    for message in turns(body):
        content = message.get("content")
        for block in content if isinstance(content, list) else ():
            if isinstance(block, dict) and (not kinds or block.get("type") in kinds):
                yield block


def drop(item: Body, names: Iterable[str]) -> None:
    """Remove properties, if present."""
    for name in tuple(names):
        item.pop(name, None)


def _default(name: str, value: Any, body: Body) -> None:
    body.setdefault(name, value)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


# What is required
served(
    "model-not-required", "A request without model is served", partial(_default, "model", STAND_IN), MESSAGES
)
served(
    "messages-not-required",
    "A request without messages is served",
    partial(_default, "messages", [HELLO]),
    MESSAGES,
)


def _empty_messages(body: Body) -> None:
    if body["messages"] == []:
        body["messages"] = [HELLO]


served("empty-messages-served", "A request with an empty messages array is served", _empty_messages, MESSAGES)
switch_off(
    "unknown-model-answered",
    "An unknown model is replaced by another one",
    "model-known",
    operations=MESSAGES,
)
switch_off(
    "unknown-model-counted", "Tokens are counted for an unknown model", "model-known", operations=COUNT
)

# Unknown members
served(
    "foreign-parameters-ignored",
    "Parameters of another API are silently dropped",
    lambda body: drop(body, OTHER_API),
)
served(
    "unknown-parameters-ignored",
    "Unknown top-level properties are dropped, except those of other APIs and of betas",
    lambda body: drop(body, set(body) - OF_MESSAGES - OTHER_API - OF_BETAS),
)
for _name in ("context_management", "mcp_servers", "fallbacks"):

    def _unless_beta(name: str, _: Exchange, request: Request) -> Request:
        if request.header("anthropic-beta"):
            return request
        return rewrite(request, lambda body: drop(body, [name]))

    register(
        Fault(
            f"{_name.replace('_', '-')}-without-beta-ignored",
            f"{_name} without its beta header is silently dropped",
            operations=PROMPTS,
            request=partial(_unless_beta, _name),
        )
    )


def _message_members(body: Body) -> None:
    for message in turns(body):
        drop(message, set(message) - {"role", "content"})


def _block_members(body: Body) -> None:
    for block in blocks(body, "text"):
        drop(block, set(block) - OF_TEXT)


served("message-members-ignored", "Unknown properties of messages are dropped", _message_members)
served("block-members-ignored", "Unknown properties of text blocks are dropped", _block_members)


def _metadata_members(body: Body) -> None:
    drop(body["metadata"], set(body["metadata"]) - {"user_id"})


def _user_id(body: Body) -> None:
    body["metadata"]["user_id"] = body["metadata"]["user_id"][:LONGEST_USER_ID]


served("metadata-members-ignored", "Unknown properties of metadata are dropped", _metadata_members, MESSAGES)
served("long-user-id-served", "A metadata.user_id may have any length", _user_id, MESSAGES)


# Numbers
def _max_tokens(kind: str, body: Body) -> None:
    value = body["max_tokens"]
    if kind == "negative" and _whole(value) and value < 0:
        body["max_tokens"] = -value
    elif kind == "fraction" and isinstance(value, float):
        body["max_tokens"] = max(1, int(value))
    elif kind == "text" and isinstance(value, str):
        body["max_tokens"] = int(value)
    elif kind == "null" and value is None:
        body["max_tokens"] = 256


for _kind, _subject in {
    "negative": "A negative max_tokens",
    "fraction": "A max_tokens with a fraction",
    "text": "A max_tokens in quotes",
    "null": "A max_tokens of null",
}.items():
    served(f"max-tokens-{_kind}-served", f"{_subject} is served", partial(_max_tokens, _kind), MESSAGES)


def _temperature(above: bool, body: Body) -> None:
    value = body["temperature"]
    if (above and value > 1) or (not above and value < 0):
        body["temperature"] = 1


served("temperature-above-1-served", "A temperature above 1 is served", partial(_temperature, True), MESSAGES)
served(
    "temperature-below-0-served", "A negative temperature is served", partial(_temperature, False), MESSAGES
)


def _sampling(name: str, _: Exchange, request: Request) -> Request:
    if request.header("anthropic-version") == "2023-06-01":
        return request
    return rewrite(request, lambda body: drop(body, [name]))


for _name in ("temperature", "top_p", "top_k"):
    register(
        Fault(
            f"{_name.replace('_', '-')}-on-newest-version-served",
            f"The newest version still accepts {_name}",
            operations=MESSAGES,
            request=partial(_sampling, _name),
        )
    )


# Options
def _tier(body: Body) -> None:
    if body["service_tier"] not in TIERS:
        del body["service_tier"]


def _effort(body: Body) -> None:
    if body["output_config"]["effort"] not in EFFORTS:
        del body["output_config"]["effort"]


def _stops(blank: bool, body: Body) -> None:
    body["stop_sequences"] = [
        stop for stop in body["stop_sequences"] if stop.strip() or bool(stop) is not blank
    ]


served("unknown-tier-served", "Any service_tier is served", _tier, MESSAGES)
served("unknown-effort-served", "Any output_config.effort is served", _effort)
served("empty-stop-sequence-served", "An empty stop sequence is served", partial(_stops, False), MESSAGES)
served(
    "white-stop-sequence-served", "A stop sequence of white space is served", partial(_stops, True), MESSAGES
)


# Roles and content
def _role(role: str, body: Body) -> None:
    for message in turns(body, role):
        message["role"] = "user"


for _name in ("tool", "developer"):
    served(f"role-{_name}-served", f"The role {_name} is read as user", partial(_role, _name))


def _content(empty: Any, body: Body) -> None:
    for message in turns(body, "user"):
        if message["content"] == empty and type(message["content"]) is type(empty):
            message["content"] = "Hello"


served("empty-string-served", "An empty string as content is served", partial(_content, ""))
served("empty-array-served", "An empty array as content is served", partial(_content, []))


def _text(blank: bool, body: Body) -> None:
    for block in blocks(body, "text"):
        if not block["text"].strip() and bool(block["text"]) is blank:
            block["text"] = "Hello"


served("empty-text-block-served", "An empty text block is served", partial(_text, False))
served("blank-text-block-served", "A text block with only white space is served", partial(_text, True))


def _typeless(body: Body) -> None:
    for block in blocks(body):
        if "text" in block:
            block.setdefault("type", "text")


served("block-without-type-served", "A content block without type is read as text", _typeless)


# Wrong JSON types
def _numbers_as_text(name: str, body: Body) -> None:
    if isinstance(body[name], int | float):
        body[name] = str(body[name]) if name != "model" else STAND_IN


def _messages_text(body: Body) -> None:
    if isinstance(body["messages"], str):
        body["messages"] = [{"role": "user", "content": body["messages"]}]


def _stream_text(body: Body) -> None:
    if isinstance(body["stream"], str):
        body["stream"] = body["stream"].lower() in ("yes", "true", "on", "1")


def _stop_text(body: Body) -> None:
    if isinstance(body["stop_sequences"], str):
        body["stop_sequences"] = [body["stop_sequences"]]


def _tools_object(body: Body) -> None:
    if isinstance(body["tools"], dict):
        body["tools"] = list(body["tools"].values())


def _content_number(body: Body) -> None:
    for message in turns(body):
        if isinstance(message["content"], int | float):
            message["content"] = str(message["content"])


served("model-number-served", "A model that is a number is served", partial(_numbers_as_text, "model"))
served(
    "system-number-served", "A system prompt that is a number is served", partial(_numbers_as_text, "system")
)
served("messages-text-served", "A string instead of messages is served", _messages_text)
served("stream-text-served", "A stream property that is a string is served", _stream_text, MESSAGES)
served("stop-sequences-text-served", "A string instead of stop_sequences is served", _stop_text, MESSAGES)
served("tools-object-served", "An object instead of the tools array is served", _tools_object)
served("content-number-served", "Content that is a number is served", _content_number)


# Images and documents
def _image_type(kind: str, body: Body) -> None:
    for block in blocks(body, "image"):
        if block["source"].get("media_type") == kind:
            block["source"]["media_type"] = "image/png"


served("image-jpg-served", "image/jpg is read as an image type", partial(_image_type, "image/jpg"))
served("image-svg-served", "image/svg+xml is read as an image type", partial(_image_type, "image/svg+xml"))


def _typed_url(body: Body) -> None:
    for block in blocks(body, "image", "document"):
        if block["source"].get("type") == "url":
            block["source"].pop("media_type", None)


def _any_document(body: Body) -> None:
    for message in turns(body):
        if isinstance(message["content"], list):
            message["content"] = [
                {"type": "text", "text": "A document."} if _is_foreign(block) else block
                for block in message["content"]
            ]


def _is_foreign(block: Body) -> bool:
    source = block.get("source")
    return (
        block.get("type") == "document"
        and isinstance(source, dict)
        and source.get("type") == "base64"
        and source.get("media_type") != "application/pdf"
    )


served("url-media-type-ignored", "A media_type in a URL source is ignored", _typed_url)
served("any-document-served", "A document in base64 may be of any type", _any_document)
