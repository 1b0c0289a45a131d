"""Reads a stream in a thread of its own, while its rule sends other requests."""

from __future__ import annotations

import threading
from collections.abc import Callable

from claude_conformance.rules import Call, Skipped
from claude_conformance.suite.heard import Heard
from claude_conformance.suite.session import Session
from claude_conformance.wire import Event, Exchange

OPENS = 10.0
"""Seconds that a response may take to begin."""

GRACE = 0.03
"""Seconds that events have to arrive, each time that the run has waited for them."""

_STEPS = (0.0, 0.25, 0.5, 1.0)
_STEP = 2.0


class Listening:
    """Implements `rules.probe.Listening`. ``done`` gets the exchange when it is over."""

    def __init__(self, session: Session, call: Call, done: Callable[[Exchange], object]) -> None:
        self._session = session
        self._done = done
        self._heard = Heard()
        self._exchange: Exchange | None = None
        self._problem: Exception | None = None
        self._thread = threading.Thread(target=self._read, args=(call,), daemon=True)
        self._thread.start()
        self._heard.begins(OPENS)

    @property
    def events(self) -> tuple[Event, ...]:
        """The events that have come, in order."""
        return self._heard.events

    def until(self, wanted: Callable[[Event], bool], seconds: float = 60.0) -> bool:
        """Waits for an event, and returns whether it has come."""
        return self._wait(lambda: self._heard.has(wanted, GRACE) or self._heard.over, seconds) and (
            self._heard.has(wanted, 0.0)
        )

    def end(self, seconds: float = 0.0) -> Exchange:
        """Waits until the server ends the stream, then leaves it. Returns the exchange.

        Raises what `Session.hear` raises, or `Skipped` if there is no exchange.
        """

        def over() -> bool:
            self._thread.join(GRACE)
            return not self._thread.is_alive()

        self._wait(over, seconds)
        self._heard.left.set()
        self._thread.join()
        if self._problem is not None:
            raise self._problem
        if self._exchange is None:
            raise Skipped("the stream could not be read")
        return self._exchange

    def _wait(self, met: Callable[[], bool], seconds: float) -> bool:
        """Waits for a condition in growing steps. Time may be virtual, so the steps are counted."""
        waited, steps = 0.0, iter(_STEPS)
        while not met():
            step = next(steps, _STEP)
            if waited >= seconds or self._session.stop.is_set():
                return False
            self._session.pause(min(step, seconds - waited))
            waited += step
        return True

    def _read(self, call: Call) -> None:
        try:
            self._exchange = self._session.hear(call, self._heard)
            self._done(self._exchange)
        except Exception as problem:  # the thread that waits for it raises it
            self._problem = problem
        finally:
            self._heard.end()
