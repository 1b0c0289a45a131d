"""What a rule may do with a server: the only thing that it knows of the suite."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Protocol, TypeVar

import attrs

from claude_conformance.contract import Contract, Variant, View
from claude_conformance.wire import Exchange

Auth = Literal["run", "x-api-key", "bearer", "none"]
"""Where the key goes: as the run says, one header or the other, or nowhere."""

Extent = Literal["sample", "complete", "single"]
"""How many of the cases of a large rule are sent: some that the seed picks, all, or all by themselves."""

T = TypeVar("T")

RUN = "run"
"""Stands for the version or the key that the run uses."""


@attrs.frozen
class Call:
    """A request to send. ``path`` begins at the API's root (`/v1/...`).

    ``json`` is encoded as the body, unless ``body`` gives its bytes. ``version`` None sends no
    `anthropic-version`, ``key`` another key than the run's. ``headers`` are added last and replace
    what is there. ``timeout`` is for the whole exchange, in seconds. ``patient`` False: a 429, 503
    or 529 is the response, not a reason to try again. ``upper_case`` True: header names go out in
    upper case. ``invalid`` True: a right server refuses this request; if the server accepts it, only
    the rule that sends it judges the response (see `Rule.observes`). ``doubtful`` True: nobody knows whether
    a right server takes it, as with generated requests; then too.
    """

    method: str = "POST"
    path: str = "/v1/messages"
    json: Any = None
    body: bytes | None = attrs.field(default=None, repr=False)
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    version: str | None = RUN
    betas: tuple[str, ...] = ()
    auth: Auth = "run"
    key: str = RUN
    timeout: float | None = None
    patient: bool = True
    upper_case: bool = False
    invalid: bool = False
    doubtful: bool = False


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
        """What ordinary requests see."""

    @property
    def auth(self) -> Auth:
        """Where the run's own key goes."""

    @property
    def model(self) -> str:
        """The model to use. Raises `Unsupported` if none is known."""

    @property
    def models(self) -> tuple[Mapping[str, Any], ...]:
        """What the Models API lists. Empty if the server has none."""

    def send(self, call: Call) -> Exchange:
        """Sends a request and records the exchange.

        Raises `Skipped` if the budget is used up, the server cannot be reached or limits the
        rate. Anything else that goes wrong is in the exchange's ``error``.
        """

    def sample(self, name: str) -> Exchange:
        """Returns an ordinary exchange that many rules look at, sent once per run (`kit.samples.SAMPLES`)."""

    def once(self, name: str, make: Callable[[Probe], T]) -> T:
        """Returns what ``make`` returns for a probe of its own.

        Called once per run; an exception is raised again.
        """

    def pause(self, seconds: float) -> None:
        """Waits, but no longer than the run goes on."""

    @property
    def extent(self) -> Extent:
        """How many of the cases of a large rule to send."""

    @property
    def seed(self) -> int:
        """Chooses what varies between runs."""

    def note(self, text: str) -> None:
        """Adds to what the report says of the rule when it passes."""

    @property
    def writes(self) -> bool:
        """Whether the run may create and delete things."""

    def supports(self, operation: str) -> bool:
        """Returns whether the server has an operation (`createMessage`); asked once per run."""
