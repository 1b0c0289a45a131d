"""Faults of a gateway that replaces `max_tokens` with a limit of its own. They are made from a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from claude_conformance.mock.exchange import Exchange, Validated
from claude_conformance.mock.http.requests import Request

from .base import MESSAGES, Body, Fault, on_prompt, register
from .rewrite import rewrite

_LIMITS = (256, 1024, 4096)


def _at_most(limit: int, body: Body) -> None:
    body["max_tokens"] = min(body["max_tokens"], limit)


def _at_least(limit: int, body: Body) -> None:
    if body["max_tokens"]:
        body["max_tokens"] = max(body["max_tokens"], limit)


def _thinking(limit: int, body: Body) -> None:
    if (body.get("thinking") or {}).get("type") == "enabled":
        _at_most(limit, body)


_CHANGES: Mapping[str, tuple[str, Callable[[Body], None]]] = {
    **{
        f"max-tokens-at-most-{limit}": (f"A larger max_tokens becomes {limit}", partial(_at_most, limit))
        for limit in _LIMITS
    },
    "max-tokens-at-least-64": ("A smaller max_tokens becomes 64", partial(_at_least, 64)),
    "max-tokens-clamped-beside-thinking": (
        "With thinking, a larger max_tokens becomes 4096",
        partial(_thinking, 4096),
    ),
}
"""By fault: what a gateway does to `max_tokens` before the API checks the request."""


def _before(id: str, summary: str, change: Callable[[Body], None]) -> None:
    def hook(_: Exchange, request: Request) -> Request:
        return rewrite(request, change)

    register(Fault(id, summary, (), MESSAGES, request=hook))


for _id, (_summary, _change) in _CHANGES.items():
    _before(_id, _summary, _change)


@on_prompt("max-tokens-clamped-when-answering")
def clamped_when_answering(_: Validated, body: Body) -> Body:
    """A valid max_tokens above 4096 is applied as 4096"""
    return {**body, "max_tokens": min(body["max_tokens"], 4096)}
