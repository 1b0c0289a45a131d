"""Helpers for faults that change the body of a request before it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from claude_conformance.mock.exchange import Exchange, JsonReply, Reply, Request, dumps
from claude_conformance.mock.http.bodies import decode_json
from claude_conformance.mock.http.errors import ApiError

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
    exchange.authenticated = True
    error = ApiError(status, message)
    return JsonReply(error.envelope(exchange.request_id), status, {"x-should-retry": "false"})
