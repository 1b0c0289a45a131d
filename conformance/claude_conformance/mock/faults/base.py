"""What a fault is: a named defect, and the hook that it uses."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, Protocol, TypeVar

import attrs

from claude_conformance.contract import Operation
from claude_conformance.contract.resources import read_action
from claude_conformance.mock.exchange import Exchange, Located, Prompt, Validated
from claude_conformance.mock.http.replies import Frame, Reply
from claude_conformance.mock.http.requests import Request

Body = dict[str, Any]

RequestHook = Callable[[Located, Request], "Request | Reply"]
PromptHook = Callable[[Validated, Body], Body]
MessageHook = Callable[[Prompt, Body], Body]
EventsHook = Callable[[Exchange, list[Frame]], list[Frame]]
ReplyHook = Callable[[Exchange, Reply], Reply]

Hook = TypeVar("Hook", bound=Callable[..., Any])


class Wrap(Protocol):
    """A decorator that returns its argument."""

    def __call__(self, function: Hook, /) -> Hook: ...


MESSAGES = ("createMessage",)
COUNT = ("countMessageTokens",)
PROMPTS = MESSAGES + COUNT
MODELS = ("listModels",)
MODEL = ("getModel",)
EVERYWHERE: tuple[str, ...] = ()


class UnknownFault(ValueError):
    """No fault has this name; the message names similar ones."""


@attrs.frozen
class Fault:
    """A defect that the mock can have.

    `defects` are classes of the defect catalogue, `operations` the operations that it touches (default:
    all). With `does`, it touches the operations that do this with a kind of objects. The hooks, in the order
    in which a request meets them:
    `request` rewrites the request before it is processed, or returns an immediate reply;
    `off` names checks that are skipped;
    `prompt` rewrites a valid body before it is answered;
    `message` rewrites the message before it is encoded, streamed or not;
    `events` rewrites the events of a stream;
    `reply` rewrites the finished reply, errors included.
    """

    id: str
    summary: str
    defects: tuple[str, ...] = ()
    operations: tuple[str, ...] = EVERYWHERE
    does: frozenset[str] = attrs.field(default=frozenset(), kw_only=True)
    off: frozenset[str] = attrs.field(default=frozenset(), kw_only=True)
    request: RequestHook | None = attrs.field(default=None, repr=False)
    prompt: PromptHook | None = attrs.field(default=None, repr=False)
    message: MessageHook | None = attrs.field(default=None, repr=False)
    events: EventsHook | None = attrs.field(default=None, repr=False)
    reply: ReplyHook | None = attrs.field(default=None, repr=False)

    def touches(self, exchange: Exchange) -> bool:
        """Whether the fault changes this exchange. Before routing, only a fault of every operation does."""
        operation = exchange.located
        return self.everywhere if operation is None else self.is_about(operation)

    @property
    def everywhere(self) -> bool:
        """Whether the fault touches every operation."""
        return not self.operations and not self.does

    def is_about(self, operation: Operation) -> bool:
        """Whether the fault touches an operation."""
        if self.does:
            action = read_action(operation.node)
            return action is not None and action.does in self.does
        return not self.operations or operation.id in self.operations


REGISTRY: dict[str, Fault] = {}
"""The faults of the modules that are imported. `registry` has all of them."""


@cache
def registry() -> dict[str, Fault]:
    """Return all faults by id. The first call imports the modules of this package: a mock without faults
    starts without them.
    """
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        importlib.import_module(f"{__package__}.{module.name}")
    return REGISTRY


def register(fault: Fault) -> Fault:
    """Add a fault to the registry. Raises `ValueError` if its id is taken."""
    if fault.id in REGISTRY:
        raise ValueError(f"two faults are called {fault.id}")
    REGISTRY[fault.id] = fault
    return fault


def switch_off(
    id: str,
    summary: str,
    *checks: str,
    defects: Iterable[str] = (),
    operations: tuple[str, ...] = EVERYWHERE,
    does: Iterable[str] = (),
) -> Fault:
    """Register a fault that only skips checks."""
    return register(
        Fault(id, summary, tuple(defects), operations, does=frozenset(does), off=frozenset(checks))
    )


def fault(
    hook: str,
    id: str,
    *defects: str,
    operations: tuple[str, ...] = EVERYWHERE,
    does: Iterable[str] = (),
    off: Iterable[str] = (),
) -> Wrap:
    """Register a function as a fault; its docstring is the summary, `hook` says when it is called."""

    def wrap(function: Hook) -> Hook:
        summary = " ".join((function.__doc__ or "").split()).rstrip(".")
        named: dict[str, Any] = {"does": frozenset(does), "off": frozenset(off), hook: function}
        register(Fault(id, summary, defects, operations, **named))
        return function

    return wrap


def on_message(id: str, *defects: str) -> Wrap:
    """Register a fault of the message, streamed or not."""
    return fault("message", id, *defects, operations=MESSAGES)


def on_prompt(id: str, *defects: str, operations: tuple[str, ...] = MESSAGES) -> Wrap:
    """Register a fault that changes the prompt before it is answered."""
    return fault("prompt", id, *defects, operations=operations)


def streams(exchange: Validated) -> bool:
    """Whether the response is a stream."""
    return exchange.body.get("stream") is True


def without_headers(request: Request, *names: str) -> Request:
    """Return the request without these headers."""
    request.headers = [(name, value) for name, value in request.headers if name not in names]
    return request


def with_header(request: Request, name: str, change: Callable[[str], str]) -> Request:
    """Return the request with the value of each line of this header changed."""
    request.headers = [(key, change(value) if key == name else value) for key, value in request.headers]
    return request
