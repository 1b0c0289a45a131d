"""The events of a session. Planned events have a time in the future, and no client sees them before it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from claude_conformance.mock.world.clock import precise

Data = Mapping[str, Any]
STEP = 0.05
"""Seconds from one event of a turn to the next."""
PREVIEWS = ("event_start", "event_delta")


@attrs.frozen(eq=False)
class Entry:
    """An event. ``thread`` is the thread whose stream has it; ``session`` says whether the session's has it.

    Times are virtual seconds since the epoch.
    """

    number: int
    at: float
    data: Data
    thread: str
    session: bool

    @property
    def type(self) -> str:
        """The type of the event."""
        return str(self.data["type"])

    @property
    def preview(self) -> bool:
        """Whether only streams have it."""
        return self.type in PREVIEWS

    def shown(self) -> dict[str, Any]:
        """Return the event as the API shows it."""
        return dict(self.data) if self.preview else {**self.data, "processed_at": precise(self.at)}


class Log:
    """The events of one session in their order."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._numbers = itertools.count(1)

    def add(self, at: float, data: Data, thread: str, *, session: bool = True) -> Entry:
        """Add an event. It comes after all that are planned."""
        at = max(at, self.end)
        entry = Entry(next(self._numbers), at, data, thread, session)
        self._entries.append(entry)
        return entry

    @property
    def end(self) -> float:
        """The time of the last event, or 0."""
        return self._entries[-1].at if self._entries else 0.0

    @property
    def planned(self) -> list[Entry]:
        """All events: those that have happened, and those that are to come."""
        return list(self._entries)

    def until(self, now: float) -> list[Entry]:
        """Return the events that have happened."""
        return [entry for entry in self._entries if entry.at <= now]

    def drop_after(self, now: float) -> None:
        """Forget the events that have not happened yet."""
        self._entries = self.until(now)

    def rewrite(self, entries: list[Entry]) -> None:
        """Replace all events, also those that have happened. Numbers stay, unless they do not rise."""
        self._entries, last = [], 0
        for entry in entries:
            last = max(entry.number, last + 1)
            self._entries.append(attrs.evolve(entry, number=last))
        self._numbers = itertools.count(last + 1)

    def find(self, id: str) -> Entry | None:
        """Return the event with an id."""
        return next((entry for entry in self._entries if entry.data.get("id") == id), None)

    def after(self, number: int, now: float) -> Iterator[Entry]:
        """Iterate over the events that have happened and have a higher number."""
        return (entry for entry in self.until(now) if entry.number > number)
