"""The interface between rules and the suite: what a rule may do with a server."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Protocol, TypeVar

import attrs

from claude_conformance.contract import Contract, Variant, View
from claude_conformance.wire import Event, Exchange

Auth = Literal["run", "x-api-key", "bearer", "none"]
"""Where the key goes: as the run says, one header or the other, or nowhere."""

Extent = Literal["sample", "complete", "single"]
"""How many cases of a large rule are sent: a sample picked by the seed, all, or all in separate requests."""

T = TypeVar("T")

RUN = "run"
"""A placeholder for the version or the key that the run uses."""


def _no_text(_: Any, attribute: attrs.Attribute[Any], value: object) -> None:
    """Raises `TypeError` for a string, whose items are its letters."""
    if isinstance(value, str | bytes):
        raise TypeError(f"{attribute.name} is a string; write a tuple: {attribute.name}=({value!r},)")


@attrs.frozen
class Call:
    """A request to send. ``path`` begins at the API's root (`/v1/...`).

    ``json`` is encoded as the body, unless ``body`` gives its bytes. With ``version=None`` no `anthropic-
    version` is sent. ``key`` replaces the run's key. ``headers`` are added last and replace other headers.
    ``timeout`` is for the whole exchange, in seconds. With ``patient=False`` a 429, 503 or 529 is not
    retried. Header names are sent in lower case, or as ``spelled`` has them. ``beta_lines`` sends a header
    line for each value of ``betas``, instead of one for all. ``invalid`` means that a conformant server
    refuses this request; if the server accepts it, only the rule that sends it judges the response (see
    `Rule.observes`). ``doubtful`` means the same for a request that a conformant server may refuse, such as a
    generated one.
    """

    method: str = "POST"
    path: str = "/v1/messages"
    json: Any = None
    body: bytes | None = attrs.field(default=None, repr=False)
    query: tuple[tuple[str, str], ...] = attrs.field(default=(), validator=_no_text)
    headers: tuple[tuple[str, str], ...] = attrs.field(default=(), validator=_no_text)
    version: str | None = RUN
    betas: tuple[str, ...] = attrs.field(default=(), validator=_no_text)
    auth: Auth = "run"
    key: str = RUN
    timeout: float | None = None
    patient: bool = True
    spelled: tuple[str, ...] = ()
    beta_lines: bool = False
    invalid: bool = False
    doubtful: bool = False


class Listening(Protocol):
    """A stream that is read while the rule sends other requests."""

    @property
    def events(self) -> tuple[Event, ...]:
        """The events that have come, in order."""

    def until(self, wanted: Callable[[Event], bool], seconds: float = ...) -> bool:
        """Waits for an event, and returns whether it has come."""

    def end(self, seconds: float = ...) -> Exchange:
        """Waits until the server ends the stream, then leaves it. Returns the exchange.

        Raises what `Probe.send` raises.
        """


class Probe(Protocol):
    """One rule's access to the server under test."""

    @property
    def contract(self) -> Contract:
        """The description."""

    @property
    def variant(self) -> Variant:
        """What the server claims to offer."""

    @property
    def version(self) -> str:
        """The `anthropic-version` of this run's ordinary requests."""

    @property
    def view(self) -> View:
        """The view that applies to ordinary requests."""

    @property
    def auth(self) -> Auth:
        """Where the run's own key goes."""

    def credential(self, scheme: str) -> str | None:
        """Returns the key of a kind, named like the security scheme, or `None` if the run has none.

        For the kinds of a workspace it is the run's own key.
        """

    @property
    def model(self) -> str:
        """The model to use. Raises `Unsupported` if none is known."""

    @property
    def models(self) -> tuple[Mapping[str, Any], ...]:
        """The models in the Models API. Empty if the server has no such API."""

    def send(self, call: Call) -> Exchange:
        """Sends a request and records the exchange.

        Raises `Skipped` if the budget is used up, the server cannot be reached or limits the
        rate. Anything else that goes wrong is in the exchange's ``error``.
        """

    def listen(self, call: Call) -> Listening:
        """Opens a stream, and returns when its response has begun. The caller has to `end` it."""

    def send_in_turn(self, *calls: Call) -> list[Exchange]:
        """Sends requests one after the other on one connection, and waits for each response.

        Returns fewer exchanges than calls if the server closes the connection, or sends bytes after a
        response. Repeats no request.
        """

    def sample(self, name: str) -> Exchange:
        """Returns an ordinary exchange that many rules look at, sent once per run (`kit.samples.SAMPLES`)."""

    def once(self, name: str, make: Callable[[Probe], T]) -> T:
        """Returns what ``make`` returns for a probe of its own.

        Called once per run; an exception is raised again.
        """

    def pause(self, seconds: float) -> None:
        """Waits, at most until the run ends."""

    @property
    def extent(self) -> Extent:
        """How many of the cases of a large rule to send."""

    @property
    def seed(self) -> int:
        """The seed of what varies between runs."""

    def note(self, text: str) -> None:
        """Adds to what the report says of the rule when it passes."""

    @property
    def writes(self) -> bool:
        """Whether the run may create and delete objects."""

    def supports(self, operation: str) -> bool:
        """Returns whether the server has an operation (`createMessage`); asked once per run."""
