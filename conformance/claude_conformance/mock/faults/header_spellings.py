"""Faults that refuse one spelling of a header value, although it means the same as the others."""

from __future__ import annotations

from collections.abc import Callable

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Reply
from claude_conformance.mock.http.requests import Request

from .base import COUNT, MESSAGES, fault
from .rewrite import refusal


def _refused(
    id: str, summary: str, header: str, odd: Callable[[str], bool], operations: tuple[str, ...] = MESSAGES
) -> None:
    """Register a fault that refuses requests whose header has such a value."""

    def hook(exchange: Exchange, request: Request) -> Request | Reply:
        value = request.header(header) or ""
        return refusal(exchange, f"{header}: {value} is not supported") if odd(value) else request

    hook.__doc__ = summary
    fault("request", id, operations=operations)(hook)


def _json(value: str) -> bool:
    return value.partition(";")[0].strip().lower() == "application/json"


_refused(
    "content-type-blank-refused",
    "A content-type of JSON with a blank before its charset is refused",
    "content-type",
    lambda value: _json(value) and "; " in value,
)
_refused(
    "content-type-quotes-refused",
    "A content-type of JSON with a charset in quotes is refused",
    "content-type",
    lambda value: _json(value) and '"' in value,
)
_refused(
    "content-type-capitals-refused",
    "A content-type of JSON with capital letters is refused",
    "content-type",
    lambda value: _json(value) and not value.startswith("application/json"),
)
_refused(
    "content-type-charset-refused-in-counts",
    "A count_tokens request whose content-type has a charset is refused",
    "content-type",
    lambda value: _json(value) and ";" in value,
    COUNT,
)
_refused(
    "accept-json-refused",
    "Messages requests that accept only application/json are refused",
    "accept",
    lambda value: value == "application/json",
)
_refused(
    "accept-several-refused",
    "Messages requests that accept several media types are refused",
    "accept",
    lambda value: "," in value,
)
