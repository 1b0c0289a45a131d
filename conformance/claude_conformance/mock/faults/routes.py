"""Faults of unknown routes and wrong methods, and of the body of their errors."""

from __future__ import annotations

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import BytesReply, JsonReply, Reply

from .base import Fault, register


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
