"""The faults that are on, as hooks of the mock."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

import attrs

from claude_conformance.mock.exchange import Exchange, Hooks, Located, Prompt, Validated
from claude_conformance.mock.http.replies import Frame, Reply
from claude_conformance.mock.http.requests import Request

from .base import Body, Fault, UnknownFault, registry


def select(ids: Iterable[str]) -> tuple[Fault, ...]:
    """Return the faults with these ids, in this order. Raises `UnknownFault` if one does not exist."""
    found = []
    for id in ids:
        known = registry()
        if id not in known:
            near = difflib.get_close_matches(id, known, 3)
            hint = f"; did you mean {', '.join(near)}?" if near else ""
            raise UnknownFault(f"there is no fault {id!r}{hint} (--list-faults shows all)")
        found.append(known[id])
    return tuple(found)


class ActiveFaults(Hooks):
    """The hooks of several faults. Each fault changes the exchanges of its operations, in this order.

    Raises `UnknownFault` if one does not exist.
    """

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self.active = select(ids)

    def set(self, ids: Iterable[str]) -> None:
        """Replace the faults. Raises `UnknownFault` if one does not exist."""
        self.active = select(ids)

    def _touching(self, exchange: Exchange) -> Iterator[Fault]:
        return (fault for fault in self.active if fault.touches(exchange))

    def off(self, exchange: Located) -> frozenset[str]:
        return frozenset(check for fault in self._touching(exchange) for check in fault.off)

    def request(self, exchange: Located) -> Request | Reply:
        for fault in self._touching(exchange):
            if fault.request is not None:
                taken = fault.request(exchange, exchange.request)
                if not isinstance(taken, Request):
                    return taken
                exchange = attrs.evolve(exchange, request=taken)
        return exchange.request

    def prompt(self, exchange: Validated) -> Body:
        for fault in self._touching(exchange):
            if fault.prompt is not None:
                exchange = attrs.evolve(exchange, body=fault.prompt(exchange, exchange.body))
        body: Body = exchange.body
        return body

    def message(self, exchange: Prompt, message: Body) -> Body:
        for fault in self._touching(exchange):
            if fault.message is not None:
                message = fault.message(exchange, message)
        return message

    def events(self, exchange: Exchange, frames: list[Frame]) -> list[Frame]:
        for fault in self._touching(exchange):
            if fault.events is not None:
                frames = fault.events(exchange, frames)
        return frames

    def reply(self, exchange: Exchange, reply: Reply) -> Reply:
        for fault in self._touching(exchange):
            if fault.reply is not None:
                reply = fault.reply(exchange, reply)
        return reply
