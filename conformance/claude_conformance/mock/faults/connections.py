"""Faults of a connection that carries several requests."""

from __future__ import annotations

from collections.abc import Callable

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import JsonReply, Reply

from .base import Fault, register

Refused = Callable[[Exchange, Reply], bool]


def _has_key(exchange: Exchange) -> bool:
    return any(exchange.request.header(name) is not None for name in ("x-api-key", "authorization"))


def _is_json(exchange: Exchange) -> bool:
    return (exchange.request.header("content-type") or "").startswith("application/json")


def _uploads(exchange: Exchange) -> bool:
    return exchange.located is not None and exchange.located.id == "uploadFile"


UNREAD: dict[str, tuple[str, Refused]] = {
    "without-key": (
        "a request without a key",
        lambda exchange, reply: reply.status == 401 and not _has_key(exchange),
    ),
    "with-unknown-key": (
        "a request with an unknown key",
        lambda exchange, reply: reply.status == 401 and _has_key(exchange),
    ),
    "without-version": (
        "a request without anthropic-version",
        lambda exchange, reply: reply.status == 400 and exchange.request.header("anthropic-version") is None,
    ),
    "at-unknown-path": (
        "a request to an unknown path",
        lambda exchange, reply: reply.status == 404 and exchange.located is None,
    ),
    "with-other-content-type": (
        "a Messages request that is not labeled as JSON",
        lambda exchange, reply: reply.status == 400 and not _is_json(exchange) and not _uploads(exchange),
    ),
    "without-beta": (
        "a refused upload without anthropic-beta",
        lambda exchange, reply: (
            400 <= reply.status < 500
            and _uploads(exchange)
            and exchange.request.header("anthropic-beta") is None
        ),
    ),
}
"""By the end of the fault's id: the request, and whether a reply refuses it."""


def _unread(id: str, request: str, refused: Refused) -> None:
    def leave(exchange: Exchange, reply: Reply) -> Reply:
        if isinstance(reply, JsonReply) and refused(exchange, reply):
            reply.unread = exchange.request.content
        return reply

    register(Fault(f"body-unread-{id}", f"The body of {request} is taken for the next request", reply=leave))


for _id, (_request, _refused) in UNREAD.items():
    _unread(_id, _request, _refused)
