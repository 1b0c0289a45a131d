"""Faults that refuse one kind of valid Messages request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial
from itertools import pairwise
from typing import Any

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Reply
from claude_conformance.mock.http.requests import Request

from .base import COUNT, EVERYWHERE, MESSAGES, PROMPTS, Body, Fault, fault, register
from .headers_and_queries import NO_OP_BETAS
from .lenient import blocks, turns
from .lenient_tools import controls, results_of, rounds
from .rewrite import peek, refusal

MOST_TOKENS = 1000
MOST_USER_ID = 128


def refuses(
    id: str,
    summary: str,
    wrong: Callable[[Body], object],
    operations: tuple[str, ...] = PROMPTS,
    message: str = "Input should be a valid string",
) -> None:
    """Register a fault that refuses the bodies for which this is true with 400."""

    def hook(exchange: Exchange, request: Request) -> Request | Reply:
        try:
            found = wrong(peek(request))
        except (AttributeError, KeyError, TypeError, IndexError):
            return request
        return refusal(exchange, message) if found else request

    register(Fault(id, summary, (), operations, request=hook))


def _two(role: str, body: Body) -> bool:
    return any(a["role"] == role == b["role"] for a, b in pairwise(body["messages"]))


for _name in ("user", "assistant"):
    refuses(
        f"two-{_name}-turns-refused",
        f"Two messages of the {_name} in a row are refused",
        partial(_two, _name),
        message="messages: roles must alternate",
    )


def _content_of(sizes: Iterable[int], body: Body) -> bool:
    return any(
        isinstance(message["content"], list)
        and len(message["content"]) in sizes
        and all(block["type"] == "text" for block in message["content"])
        for message in turns(body, "user")
    )


refuses("one-text-block-refused", "Content of one text block is refused", partial(_content_of, (1,)))
refuses(
    "several-text-blocks-refused",
    "Content of several text blocks is refused",
    partial(_content_of, range(2, 99)),
)
refuses(
    "system-text-refused", "A system prompt must be an array", lambda body: isinstance(body["system"], str)
)


def _source(kind: str, body: Body) -> bool:
    return any(block["source"]["type"] == kind for block in blocks(body, "document"))


for _kind, _text in {"text": "plain text", "content": "text blocks", "base64": "PDF"}.items():
    refuses(
        f"documents-of-{_text.replace(' ', '-').lower()}-refused",
        f"Documents of {_text} are refused",
        partial(_source, _kind),
        message="messages.0.content.0.document.source: Input tag is not expected",
    )

refuses(
    "user-id-of-256-refused",
    f"A metadata.user_id of more than {MOST_USER_ID} characters is refused",
    lambda body: MOST_USER_ID < len(body["metadata"]["user_id"]) <= 256,
    MESSAGES,
)
refuses(
    "effort-refused",
    "output_config.effort is unknown",
    lambda body: "effort" in body["output_config"],
    message="output_config.effort: Extra inputs are not permitted",
)
refuses(
    "large-max-tokens-refused",
    f"More than {MOST_TOKENS} max_tokens are refused without thinking",
    lambda body: body["max_tokens"] > MOST_TOKENS and "thinking" not in body,
    MESSAGES,
    "max_tokens: Input should be less than or equal to 1000",
)
refuses(
    "four-breakpoints-refused",
    "More than three cache breakpoints are refused",
    lambda body: len(list(controls(body))) == 4,
    message="A maximum of 3 blocks with cache_control may be provided",
)
refuses(
    "text-after-results-refused",
    "Text after tool results is refused",
    lambda body: any(
        results_of(after)[:1] and after["content"][-1]["type"] == "text" for _, after in rounds(body)
    ),
    message="messages.2: tool_result blocks cannot be followed by text",
)


def _position(share: float, exchange: Exchange, request: Request) -> Request | Reply:
    models = [model for model in exchange.world.catalogue.models if model.lifecycle != "retired"]
    model = models[min(int(len(models) * share), len(models) - 1)]
    name = peek(request).get("model")
    return refusal(exchange, f"model: {name}", 404) if name == model.id else request


for _what, _share in {"newest": 0.0, "middle": 0.5, "oldest": 1.0}.items():
    register(
        Fault(
            f"count-of-{_what}-model-missing",
            f"Tokens are not counted for the {_what} of the listed models",
            operations=COUNT,
            request=partial(_position, _share),
        )
    )


def _beta(value: str, exchange: Exchange, request: Request) -> Request | Reply:
    names = [name.strip() for name in (request.header("anthropic-beta") or "").split(",")]
    if names == [value]:
        return refusal(exchange, f"Unexpected value(s) `{value}` for the `anthropic-beta` header.")
    return request


for _name in NO_OP_BETAS:
    register(
        Fault(
            f"beta-{_name}-refused",
            f"The beta value {_name}, which is generally available, is unknown",
            request=partial(_beta, _name),
        )
    )


def _list_of(pattern: str, exchange: Exchange, request: Request) -> Request | Reply:
    value = request.header("anthropic-beta") or ""
    if re.search(pattern, value):
        return refusal(exchange, f"Unexpected value(s) `{value}` for the `anthropic-beta` header.")
    return request


for _what, (_summary, _pattern) in {
    "split-at-comma-only": ("Betas in one header must not have spaces between them", r",\s"),
    "split-at-blank-only": ("Betas in one header need spaces between them", r",(?!\s)"),
}.items():
    register(Fault(f"beta-list-{_what}", _summary, (), EVERYWHERE, request=partial(_list_of, _pattern)))


@fault("request", "beta-blanks-refused-for-other-values")
def blanks_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Betas in one header must not have spaces between them, unless context management is among them"""
    value = request.header("anthropic-beta") or ""
    return request if "context-management" in value else _list_of(r",\s", exchange, request)


def _named(names: tuple[str, ...], request: Request) -> dict[str, Any]:
    return {name: value for name, value in request.headers if name in names}


def _no_api_key(exchange: Exchange, request: Request) -> Request | Reply:
    if "x-api-key" in _named(("x-api-key",), request):
        return refusal(exchange, "Use a bearer token", 401)
    return request


register(
    Fault(
        "auth-api-key-ignored-on-messages",
        "Messages accept only a bearer token",
        ("D004",),
        MESSAGES,
        request=_no_api_key,
    )
)


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


@fault("request", "streams-refused", "D078", operations=MESSAGES)
def streams_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Streams are refused"""
    return refusal(exchange, "stream: not supported") if peek(request).get("stream") is True else request


MOST_NAME = 40


@fault("request", "default-temperature-refused", operations=MESSAGES)
def default_temperature_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Any temperature is refused, under the old version too"""
    if "temperature" in peek(request):
        return refusal(exchange, "`temperature` is deprecated for this model.")
    return request


@fault("request", "content-array-refused", operations=PROMPTS)
def content_array_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """A user turn may be only a string"""
    messages = peek(request).get("messages")
    for number, message in enumerate(messages if isinstance(messages, list) else ()):
        content = message.get("content") if isinstance(message, dict) else None
        if isinstance(content, list) and message.get("role") == "user":
            return refusal(exchange, f"messages.{number}.content: Input should be a valid string", 422)
    return request


@fault("request", "long-tool-name-refused", operations=PROMPTS)
def long_tool_name_refused(exchange: Exchange, request: Request) -> Request | Reply:
    """Names of tools may have 40 characters at most"""
    tools = peek(request).get("tools")
    for number, tool in enumerate(tools if isinstance(tools, list) else ()):
        name = tool.get("name") if isinstance(tool, dict) else None
        if isinstance(name, str) and len(name) > MOST_NAME:
            return refusal(exchange, f"tools.{number}.custom.name: String should have at most 40 characters")
    return request
