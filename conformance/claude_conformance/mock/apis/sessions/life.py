"""What the mock knows of each session beside its stored object: its events, threads and open calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from claude_conformance.mock.apis.sessions.log import Entry, Log
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record
from claude_conformance.mock.world.world import Store, World

STATUSES: Mapping[str, str] = {
    "status_running": "running",
    "status_idle": "idle",
    "status_rescheduled": "rescheduling",
    "status_terminated": "terminated",
}
STARTED = "session.thread_created"


@attrs.define(eq=False)
class Life:
    """A session at work. ``waiting`` has the calls that the client has to respond to, by the event's id.

    ``thread`` is the primary thread. A budget that was removed cannot be added again.
    """

    session: Record
    thread: str
    log: Log = attrs.field(factory=Log)
    waiting: dict[str, str] = attrs.field(factory=dict)
    agents: dict[str, Mapping[str, Any]] = attrs.field(factory=dict)
    deleted: bool = False

    def status(self, now: float) -> str:
        """Return what the session does."""
        return _status(self.log.until(now), "session.")

    def thread_status(self, thread: str, now: float) -> str:
        """Return what a thread does."""
        found = [entry for entry in self.log.until(now) if entry.data.get("session_thread_id") == thread]
        return _status(found, "session.thread_")

    def events(self, now: float, thread: str | None = None) -> list[Entry]:
        """Return the events that the history of the session, or of a thread, has."""
        return [entry for entry in self.visible(now, thread) if not entry.preview]

    def visible(self, now: float, thread: str | None = None) -> Iterator[Entry]:
        """Iterate over what a stream of the session, or of a thread, has shown until now."""
        for entry in self.log.until(now):
            if entry.session if thread is None else entry.thread == thread:
                yield entry

    def open_calls(self, now: float) -> dict[str, str]:
        """Return the calls that wait for the client and that it has seen, with their types."""
        seen = {str(entry.data.get("id")) for entry in self.log.until(now)}
        return {id: kind for id, kind in self.waiting.items() if id in seen}

    def stop(self, now: float) -> None:
        """Forget what has not happened yet."""
        self.log.drop_after(now)
        self.waiting = {id: kind for id, kind in self.waiting.items() if self.log.find(id) is not None}


class Lives(Store):
    """The sessions at work, by scope and id."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._lives: dict[tuple[str, str], Life] = {}
        self.clock, self.ids = self._clock, self._ids

    def of(self, session: Record) -> Life:
        """Return the life of a session; it begins with the session."""
        key = (session.scope, session.key[-1])
        if key not in self._lives:
            self._lives[key] = Life(session, self.ids.new("sthr_"))
        return self._lives[key]

    def end(self, session: Record) -> None:
        """Forget a session."""
        self._lives.pop((session.scope, session.key[-1]), None)


def lives_of(asked: Asked) -> Lives:
    """Return the lives of the sessions of the request's world."""
    return asked.exchange.world.store(Lives)


def session_of(asked: Asked) -> Record:
    """Return the session that the path names. Raises `ApiError` (404)."""
    return attrs.evolve(asked, resource=asked.kinds["session"]).record()


def _status(entries: list[Entry], prefix: str) -> str:
    for entry in reversed(entries):
        found = STATUSES.get(entry.type.removeprefix(prefix)) if entry.type.startswith(prefix) else None
        if found is not None:
            return found
    return "idle"
