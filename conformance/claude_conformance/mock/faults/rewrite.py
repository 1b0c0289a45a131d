"""Helpers for faults that change the body of a request before it is looked at."""

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

Change = Callable[[dict[str, Any]], None]


def rewrite(request: Request, change: Change) -> Request:
    """The request with its JSON body changed in place; one that is no JSON object is left alone."""
    try:
        body = decode_json(request.content)
        change(body)
    except (ApiError, AttributeError, KeyError, TypeError, IndexError):
        # A body that is broken in another way is for the validator to refuse.
        return request
    request.content = dumps(body).encode(errors="surrogatepass")
    return request


def peek(request: Request) -> dict[str, Any]:
    """The JSON body; empty when it is none."""
    try:
        body: dict[str, Any] = decode_json(request.content)
    except ApiError:
        return {}
    return body


def refusal(exchange: Exchange, message: str, status: int = 400) -> Reply:
    """An error reply that a fault gives to a good request."""
    error = ApiError(status, message)
    headers = {"x-should-retry": "false"} | account_headers()
    return JsonReply(error.envelope(exchange.request_id), status, headers)
