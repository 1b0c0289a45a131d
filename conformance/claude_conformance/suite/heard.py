"""The events of a stream while another thread reads it."""

from __future__ import annotations

import threading
from collections.abc import Callable

from claude_conformance.wire import Event


class Heard:
    """What a stream has brought so far. ``left`` is set to leave it. Thread-safe."""

    def __init__(self) -> None:
        self.left = threading.Event()
        self._changed = threading.Condition()
        self._events: list[Event] = []
        self._begun = self._over = False

    @property
    def events(self) -> tuple[Event, ...]:
        """The events that have come, in order."""
        with self._changed:
            return tuple(self._events)

    def begin(self) -> None:
        """Notes that the response has begun."""
        self._set(begun=True)

    def add(self, event: Event) -> None:
        """Notes an event."""
        with self._changed:
            self._events.append(event)
            self._changed.notify_all()

    def end(self) -> None:
        """Notes that the exchange is over."""
        self._set(over=True)

    def begins(self, seconds: float) -> None:
        """Waits until the response has begun or the exchange is over, at most this many seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._begun or self._over, seconds)

    def has(self, wanted: Callable[[Event], bool], seconds: float) -> bool:
        """Waits at most this many seconds for an event. Returns whether it has come."""

        def came() -> bool:
            return any(map(wanted, self._events))

        with self._changed:
            self._changed.wait_for(lambda: self._over or came(), seconds)
            return came()

    @property
    def over(self) -> bool:
        """Whether the exchange is over."""
        with self._changed:
            return self._over

    def _set(self, *, begun: bool = False, over: bool = False) -> None:
        with self._changed:
            self._begun = self._begun or begun
            self._over = self._over or over
            self._changed.notify_all()
