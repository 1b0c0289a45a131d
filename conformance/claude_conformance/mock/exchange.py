"""One request on its way through the mock, in stages. Each stage knows more than the one before it."""

from __future__ import annotations

# ruff: noqa: ARG002 - hooks that do nothing do not use their arguments
from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.contract import Contract, Operation, View
from claude_conformance.mock.http.forms import Form
from claude_conformance.mock.http.replies import Frame, Reply
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.world.catalogue import Model
from claude_conformance.mock.world.world import World


class Hooks:
    """The points at which faults can change an exchange. These do nothing."""

    def off(self, exchange: Located) -> frozenset[str]:
        """Return the checks to skip."""
        return frozenset()

    def request(self, exchange: Located) -> Request | Reply:
        """Return the request to continue with, or an immediate reply."""
        return exchange.request

    def prompt(self, exchange: Validated) -> Any:
        """Return the body to answer."""
        return exchange.body

    def message(self, exchange: Prompt, message: dict[str, Any]) -> dict[str, Any]:
        """Return the message to send, before it is encoded or streamed."""
        return message

    def events(self, exchange: Exchange, frames: list[Frame]) -> list[Frame]:
        """Return the frames of a stream."""
        return frames

    def reply(self, exchange: Exchange, reply: Reply) -> Reply:
        """Return the finished reply, including errors."""
        return reply


@attrs.frozen(kw_only=True, eq=False)
class Exchange:
    """A received request. `off` names the checks that are skipped for it."""

    request: Request
    request_id: str
    world: World = attrs.field(repr=False)
    hooks: Hooks = attrs.field(factory=Hooks, repr=False)
    located: Operation | None = None
    form: Form | None = None
    off: set[str] = attrs.field(factory=set)

    def skip(self, *checks: str) -> None:
        """Switch checks off for this exchange."""
        self.off.update(checks)

    def skips(self, check: str) -> bool:
        """Whether this check is switched off."""
        return check in self.off


@attrs.frozen(kw_only=True, eq=False)
class Located(Exchange):
    """Its path names an operation of a contract, in an available view. `form` is its body, if it is one."""

    located: Operation
    contract: Contract = attrs.field(repr=False)


@attrs.frozen(kw_only=True, eq=False)
class Authenticated(Located):
    """Its key is valid and belongs to a workspace."""

    workspace: str


@attrs.frozen(kw_only=True, eq=False)
class Routed(Authenticated):
    """Its headers select a view, and the view has the operation."""

    version: str
    betas: tuple[str, ...]
    view: View = attrs.field(repr=False)
    operation: Operation
    path_params: Mapping[str, str]

    def since(self, version: str) -> bool:
        """Whether the request's API version is this one or newer (versions are dates)."""
        return self.version >= version


@attrs.frozen(kw_only=True, eq=False)
class Decoded(Routed):
    """Its parameters and its body are JSON values.

    `received` is the raw body; None for a request in a batch.
    """

    params: Mapping[str, Any]
    body: Any = attrs.field(repr=False)
    received: Any = attrs.field(repr=False)


@attrs.frozen(kw_only=True, eq=False)
class Validated(Decoded):
    """Its operation's schemas accept it."""


@attrs.frozen(kw_only=True, eq=False)
class Upload(Validated):
    """Its body is a form."""

    form: Form


@attrs.frozen(kw_only=True, eq=False)
class Prompt(Validated):
    """It names a model that exists. In `body`, the bytes of files replace their ids."""

    model: Model


@attrs.frozen
class Answered:
    """An exchange at the stage that it has reached, and its reply."""

    exchange: Exchange
    reply: Reply


def carried(exchange: Exchange, *renewed: str) -> dict[str, Any]:
    """Return the fields that a stage passes to the next one, except those that the next one sets."""
    names = (field.name for field in attrs.fields(type(exchange)) if field.name not in renewed)
    return {name: getattr(exchange, name) for name in names}
