"""Helpers for faults that change the body of a request before it is processed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.bodies import decode_json
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.world.identity import account_headers
from claude_conformance.wire.jsontext import dumps

from .base import MESSAGES, Body, Fault, register

Change = Callable[[dict[str, Any]], None]


def rewrite(request: Request, change: Change) -> Request:
    """Return the request with its JSON body changed in place; other bodies stay unchanged."""
    try:
        body = decode_json(request.content)
        change(body)
    except (ApiError, AttributeError, KeyError, TypeError, IndexError):
        # The validator refuses a body with another defect.
        return request
    request.content = dumps(body).encode(errors="surrogatepass")
    return request


def peek(request: Request) -> dict[str, Any]:
    """Return the JSON body; empty if it is not a JSON object."""
    try:
        body: dict[str, Any] = decode_json(request.content)
    except ApiError:
        return {}
    return body


def refusal(exchange: Exchange, message: str, status: int = 400) -> Reply:
    """Return an error reply to a valid request."""
    error = ApiError(status, message)
    headers = {"x-should-retry": "false"} | account_headers()
    return JsonReply(error.envelope(exchange.request_id), status, headers)


def changes_prompt(id: str, summary: str, change: Change) -> None:
    """Register a fault that changes the body of a valid Messages request in place."""

    def hook(_: Exchange, body: Body) -> Body:
        change(body)
        return body

    register(Fault(id, summary, (), MESSAGES, prompt=hook))
