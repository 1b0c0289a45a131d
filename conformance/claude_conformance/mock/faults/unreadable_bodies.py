"""Faults of bodies that cannot be read: repaired JSON, wrong encodings."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from functools import partial
from typing import Any

import jiter

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Reply
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
