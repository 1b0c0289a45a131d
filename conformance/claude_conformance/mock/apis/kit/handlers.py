"""Handlers by operation id, and what is made of a request before it is answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import Reply

Stage = TypeVar("Stage", bound=Validated)
Made = TypeVar("Made")

Handler = Callable[[Validated], Reply]
Preparation = Callable[[Validated], Validated]
HANDLERS: dict[str, Handler] = {}
PREPARATIONS: dict[str, Preparation] = {}
# Where a body is looked at later than the request that it is in: any object will do there (`*` is an item).
LOOSE: dict[str, tuple[str, ...]] = {}


def at_stage(stage: type[Stage], function: Callable[[Stage], Made]) -> Callable[[Validated], Made]:
    """The function for any exchange; it raises TypeError for one that is not at the stage."""

    def narrowed(exchange: Validated) -> Made:
        if not isinstance(exchange, stage):
            raise TypeError(f"{stage.__name__} needed, not {type(exchange).__name__}")
        return function(exchange)

    return narrowed


def handler(
    operation: str, stage: type[Stage]
) -> Callable[[Callable[[Stage], Reply]], Callable[[Stage], Reply]]:
    """Register the function that answers an operation. It gets a request that is valid in every way."""

    def wrap(function: Callable[[Stage], Reply]) -> Callable[[Stage], Reply]:
        HANDLERS[operation] = at_stage(stage, function)
        return function

    return wrap


def prepares(
    *operations: str,
) -> Callable[[Callable[[Validated], Stage]], Callable[[Validated], Stage]]:
    """Register the function that takes requests to a further stage before constraints look at them."""

    def wrap(function: Callable[[Validated], Stage]) -> Callable[[Validated], Stage]:
        PREPARATIONS.update(dict.fromkeys(operations, function))
        return function

    return wrap


def prepared(exchange: Validated) -> Validated:
    """The exchange at the stage that its operation is answered at; raises ApiError."""
    prepare = PREPARATIONS.get(exchange.operation.id)
    return prepare(exchange) if prepare else exchange
