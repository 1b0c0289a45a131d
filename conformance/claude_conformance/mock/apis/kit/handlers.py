"""Handlers by operation id, and the preparation of requests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import Reply

Stage = TypeVar("Stage", bound=Validated)
Made = TypeVar("Made")

Handler = Callable[[Validated], Reply]
Preparation = Callable[[Validated], Validated]
HANDLERS: dict[str, Handler] = {}
# How an operation shows errors, if it has another shape than the others.
ENVELOPES: dict[str, Callable[[ApiError], dict[str, Any]]] = {}
PREPARATIONS: dict[str, Preparation] = {}
# Places of bodies that are validated later: any object is valid there (`*` is an item).
LOOSE: dict[str, tuple[str, ...]] = {}


def at_stage(stage: type[Stage], function: Callable[[Stage], Made]) -> Callable[[Validated], Made]:
    """Return the function for any exchange; it raises `TypeError` if the exchange is at another stage."""

    def narrowed(exchange: Validated) -> Made:
        if not isinstance(exchange, stage):
            raise TypeError(f"{stage.__name__} needed, not {type(exchange).__name__}")
        return function(exchange)

    return narrowed


def handler(
    operation: str, stage: type[Stage]
) -> Callable[[Callable[[Stage], Reply]], Callable[[Stage], Reply]]:
    """Register the function that handles an operation. It gets a completely valid request."""

    def wrap(function: Callable[[Stage], Reply]) -> Callable[[Stage], Reply]:
        HANDLERS[operation] = at_stage(stage, function)
        return function

    return wrap


def prepares(
    *operations: str,
) -> Callable[[Callable[[Validated], Stage]], Callable[[Validated], Stage]]:
    """Register a function that takes requests to a further stage before the constraints run."""

    def wrap(function: Callable[[Validated], Stage]) -> Callable[[Validated], Stage]:
        PREPARATIONS.update(dict.fromkeys(operations, function))
        return function

    return wrap


def prepared(exchange: Validated) -> Validated:
    """Return the exchange at the stage that its handler needs.

    Raises `ApiError` if the request is refused.
    """
    prepare = PREPARATIONS.get(exchange.operation.id)
    return prepare(exchange) if prepare else exchange
