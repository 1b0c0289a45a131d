"""Handlers by operation id."""

from __future__ import annotations

from collections.abc import Callable

from claude_conformance.mock.exchange import Exchange, Reply

Handler = Callable[[Exchange], Reply]
HANDLERS: dict[str, Handler] = {}


def handler(operation: str) -> Callable[[Handler], Handler]:
    """Register the function that answers an operation. It gets a request that is valid in every way."""

    def wrap(function: Handler) -> Handler:
        HANDLERS[operation] = function
        return function

    return wrap
