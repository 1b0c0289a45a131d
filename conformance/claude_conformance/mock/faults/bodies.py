"""Faults of bodies that cannot be read, of unknown routes, and of credentials."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from functools import partial
from typing import Any

import jiter

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import BytesReply, JsonReply, Reply
from claude_conformance.mock.http.requests import Request
from claude_conformance.wire.jsontext import dumps

from .base import COUNT, MESSAGES, PROMPTS, Fault, register, switch_off, without_headers
from .rewrite import refusal

CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")
KINDS: dict[str, type | tuple[type, ...]] = {"array": list, "string": str, "number": (int, float)}


# Bodies that are not JSON
def _decoded(data: bytes) -> Any:
    """Return the JSON value. Raises `ValueError` if the body is not JSON."""
    return jiter.from_json(data)


def _mends(id: str, summary: str, mend: Callable[[bytes], bytes]) -> None:
    """Register a fault that repairs a body that is not JSON."""

    def hook(_: Exchange, request: Request) -> Request:
        try:
            _decoded(request.content)
        except ValueError:
            request.content = mend(request.content)
        return request

    register(Fault(id, summary, (), PROMPTS, request=hook))


def _closed(data: bytes) -> bytes:
    """Return the body with its open brackets closed."""
    try:
        _decoded(data)
    except ValueError as error:
        if "EOF" in str(error):
            return dumps(jiter.from_json(data, partial_mode="trailing-strings")).encode()
    return data


def _first_value(data: bytes) -> bytes:
    """Return the body up to the end of its first JSON value."""
    try:
        value, end = json.JSONDecoder().raw_decode(data.decode())
    except ValueError:
        return data
    return dumps(value).encode() if data[end:].strip() else data


def _literal(data: bytes) -> bytes:
    """The body read as Python writes it, in single quotes."""
    try:
        return dumps(ast.literal_eval(data.decode())).encode()
    except (ValueError, SyntaxError):
        return data


_mends("json-cut-off-served", "A truncated body is read up to its end", _closed)
_mends("json-with-tail-served", "Bytes after the JSON of a body are ignored", _first_value)
_mends("json-single-quotes-served", "JSON in single quotes is read", _literal)
_mends(
    "json-not-utf8-served",
    "Bytes that are not UTF-8 are replaced",
    lambda data: data.decode(errors="replace").encode(),
)
_mends(
    "json-control-characters-served",
    "Raw control characters in a body are read as blanks",
    lambda data: CONTROL.sub(b" ", data),
)


def _not_an_object(kind: str, exchange: Exchange, request: Request) -> Request | Reply:
    try:
        value = _decoded(request.content)
    except ValueError:
        return request
    found = (
        value is None if kind == "null" else isinstance(value, KINDS[kind]) and not isinstance(value, bool)
    )
    return refusal(exchange, "Internal server error", 500) if found else request


for _kind in (*KINDS, "null"):
    register(
        Fault(
            f"json-{_kind}-500",
            f"A JSON {_kind} as a body is a server error",
            operations=PROMPTS,
            request=partial(_not_an_object, _kind),
        )
    )


# Sizes and encodings
for _operations, _where in ((MESSAGES, "messages"), (COUNT, "counts")):
    switch_off(
        f"body-limit-off-on-{_where}",
        f"Bodies of {_where} may have any size",
        "body-limit",
        operations=_operations,
    )


def _encoding(name: str, _: Exchange, request: Request) -> Request:
    """Accept a plain body that is declared as encoded."""
    if request.header("content-encoding") == name and request.content[:1] == b"{":
        return without_headers(request, "content-encoding")
    return request


register(
    Fault(
        "encoding-br-ignored",
        "content-encoding br is ignored",
        operations=MESSAGES,
        request=partial(_encoding, "br"),
    )
)
register(
    Fault(
        "encoding-gzip-not-required",
        "A plain body that is declared as gzip is served",
        operations=MESSAGES,
        request=partial(_encoding, "gzip"),
    )
)


# Routes
def _below(exchange: Exchange, reply: Reply) -> Reply:
    """An unknown path below a known one gets the response to a wrong method"""
    if exchange.located is None and reply.status == 404 and exchange.request.path.startswith("/v1/messages/"):
        return JsonReply(
            ApiError(405, "Method Not Allowed").envelope(exchange.request_id), 405, reply.headers
        )
    return reply


def _top(exchange: Exchange, reply: Reply) -> Reply:
    """An unknown top-level path gets 403"""
    if exchange.located is None and reply.status == 404 and exchange.request.path.count("/") == 2:
        return JsonReply(ApiError(403, "Forbidden").envelope(exchange.request_id), 403, reply.headers)
    return reply


def _method(_: Exchange, reply: Reply) -> Reply:
    """A wrong method gets plain text"""
    if reply.status == 405:
        return BytesReply(
            b"Method Not Allowed", "text/plain", 405, dict(reply.headers) | {"content-type": "text/plain"}
        )
    return reply


def _plain_errors(_: Exchange, reply: Reply) -> Reply:
    """Errors have the content type text/plain"""
    if reply.status >= 400:
        reply.headers["content-type"] = "text/plain"
    return reply


def _numbered(_: Exchange, reply: Reply) -> Reply:
    """The request_id of errors is a number"""
    if reply.status >= 400 and isinstance(reply, JsonReply) and isinstance(reply.body, dict):
        reply.body = {**reply.body, "request_id": 1}
    return reply


for _id, _hook in {
    "unknown-route-below-405": _below,
    "unknown-route-at-top-403": _top,
    "wrong-method-text": _method,
    "error-content-type-text": _plain_errors,
    "error-request-id-number": _numbered,
}.items():
    register(Fault(_id, _hook.__doc__ or "", reply=_hook))


# Credentials
def _lets_in(
    admitted: Callable[[str | None, str | None], bool], exchange: Exchange, request: Request
) -> Request:
    """Skip authentication for some pairs of key and bearer token; None means no header."""
    bearer = request.header("authorization")
    if admitted(request.header("x-api-key"), None if bearer is None else bearer.partition(" ")[2].strip()):
        exchange.skip("auth")
    return request


for _id, _summary, _admitted in (
    (
        "auth-not-required",
        "A request without any key is served",
        lambda key, token: key is None and token is None,
    ),
    ("auth-any-api-key", "Any x-api-key is accepted", lambda key, token: bool(key) and token is None),
    ("auth-any-bearer", "Any bearer token is accepted", lambda key, token: key is None and bool(token)),
    (
        "auth-empty-bearer",
        "An empty bearer token is accepted",
        lambda key, token: key is None and token == "",
    ),
):
    register(Fault(_id, _summary, request=partial(_lets_in, _admitted)))
