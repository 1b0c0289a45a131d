"""The grammar of what happens in a session, as a state machine over the events of a stream or a list.

    session := (turn | event of the client | session.updated)* (session.deleted)?
    turn    := session.status_running (request | result | ...)* session.usage session.status_idle
    request := span.model_request_start (preview | agent event)* span.model_request_end
    preview := event_start event_delta*, then the event itself; only in streams that ask for it

A stream may begin anywhere, so what it has not shown is not judged. Events of unknown types may occur
anywhere.

Source: https://platform.claude.com/docs/en/managed-agents/events-and-streaming
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import attrs

from claude_conformance.rules.kit.reading import at, text
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.wire import Exchange

RULES = ("W01", "W02", "W03", "W04", "W05", "W06", "W07", "W08", "W09")
"""The rules that the grammar judges."""

CALLS = frozenset({"agent.tool_use", "agent.mcp_tool_use", "agent.custom_tool_use"})
PREVIEWS = frozenset({"event_start", "event_delta"})
DELETED = "session.deleted"
_WORK = CALLS | {"agent.message", "agent.thinking", "span.model_request_start"}
_STATUSES = {
    "session.status_running": "running",
    "session.status_idle": "idle",
    "session.status_rescheduled": "rescheduling",
    "session.status_terminated": "terminated",
}


@attrs.frozen
class SessionReading:
    """The first breach of each rule, and the types of the events."""

    breaches: Mapping[str, str]
    types: frozenset[str]


def read_session_stream(exchange: Exchange, *, thread: bool = False) -> SessionReading:
    """Reads the stream of a session, or of one of its threads."""
    grammar = SessionGrammar(thread=thread)
    for event in exchange.events:
        grammar.feed(event.value)
    if not exchange.left:
        grammar.close(exchange.error.message if exchange.error is not None else None)
    return grammar.reading


def read_history(events: Iterable[object], *, thread: bool = False, whole: bool = True) -> SessionReading:
    """Reads a list, oldest first; a ``whole`` one begins with the session."""
    grammar = SessionGrammar(thread=thread, whole=whole)
    for event in events:
        grammar.feed(event)
    return grammar.reading


class SessionGrammar:
    """The state machine. ``whole`` says that nothing has happened before the first event.

    Of a ``thread`` only the events are judged, not what the session does.
    """

    def __init__(self, *, thread: bool = False, whole: bool = False) -> None:
        self._thread = thread
        self._breaches: dict[str, str] = {}
        self._types: set[str] = set()
        self._count = 0
        self._kind = ""
        self._before = ""
        self._status: str | None = "idle" if whole else None
        self._whole = whole
        self._ids: dict[str, bool] = {}
        self._latest: datetime | None = None
        self._calls: set[str] = set()
        self._requests: set[str] = set()
        self._previews: dict[str, str] = {}
        self._over = False

    @property
    def reading(self) -> SessionReading:
        """What has been read."""
        return SessionReading(dict(self._breaches), frozenset(self._types))

    def feed(self, event: object) -> None:
        """Reads the next event."""
        self._count += 1
        kind = text(event, "type")
        self._kind = kind or ""
        if not isinstance(event, dict) or kind is None:
            self._breach("W01", "it is not a JSON object with a type")
            return
        self._types.add(kind)
        if self._over:
            self._breach("W09", f"it comes after {DELETED}")
        elif kind in PREVIEWS:
            self._preview(kind, event)
            return
        elif self._stored(event):
            self._happened(kind, event)
        self._before = kind

    def close(self, error: str | None) -> None:
        """Reads the end of a stream. ``error`` says why it broke off."""
        self._kind = "the end of the stream"
        if not self._over:
            self._breach("W09", f"the stream ends without {DELETED}" + (f": {error}" if error else ""))
        elif error is not None:
            self._breach("W09", f"the stream does not end after {DELETED}: {error}")

    def _breach(self, rule: str, message: str) -> None:
        where = f"event {self._count} ({self._kind})" if self._kind else f"event {self._count}"
        self._breaches.setdefault(rule, f"{where}: {message}")

    def _stored(self, event: dict[str, Any]) -> bool:
        """Reads what every stored event has. Returns whether it has an id."""
        id_ = text(event, "id")
        if id_ is None:
            self._breach("W01", "it has no id")
            return False
        given = event.get("processed_at")
        queued = given is None and self._kind.startswith(("user.", "system."))
        time = rfc3339(given)
        if time is None and not queued:
            self._breach("W01", f"processed_at is {given!r}, which is no time")
        # An event of the client may be shown again when it is processed.
        if id_ in self._ids and not self._ids[id_]:
            self._breach("W02", f"the id {id_} has already come")
        self._ids[id_] = queued
        if time is not None:
            if self._latest is not None and time < self._latest:
                self._breach("W03", f"processed_at is before that of the event before ({self._latest})")
            self._latest = time
        return True

    def _happened(self, kind: str, event: dict[str, Any]) -> None:
        self._over = kind == DELETED
        if kind == "span.model_request_start":
            self._requests.add(event["id"])
        elif kind == "span.model_request_end":
            self._ends(event)
        elif kind in CALLS:
            self._calls.add(event["id"])
        if event["id"] in self._previews:
            self._shown(event["id"], event)
        if not self._thread:
            self._works(kind)
            self._turns(kind, event)

    def _works(self, kind: str) -> None:
        if kind in _WORK and self._status in ("idle", "terminated"):
            self._breach("W04", f"the session works although it is {self._status}")
        if kind == "session.status_running" and self._status == "terminated":
            self._breach("W04", "the session has ended, and runs again")

    def _turns(self, kind: str, event: dict[str, Any]) -> None:
        status = _STATUSES.get(kind)
        if status is None:
            return
        if status == "idle":
            self._idles(event)
        self._whole = self._whole or status == "running"
        self._status = status

    def _idles(self, event: dict[str, Any]) -> None:
        if self._before != "session.usage" and (self._before or self._whole):
            self._breach("W06", f"the event before it is {self._before}, not session.usage")
        if self._requests:
            self._breach("W05", "a request to the model has not ended")
        reason = text(event, "stop_reason", "type")
        if reason is None:
            self._breach("W07", "it has no stop_reason with a type")
        elif reason == "requires_action":
            self._waits(at(event, "stop_reason", "event_ids"))

    def _waits(self, ids: Any) -> None:
        if not isinstance(ids, list) or not ids:
            self._breach("W07", "stop_reason.event_ids names no event")
            return
        # What other threads call is in their own streams.
        threads = any(kind.startswith("session.thread_") for kind in self._types)
        unknown = [id_ for id_ in ids if id_ not in self._calls]
        if unknown and self._whole and not threads:
            self._breach("W07", f"stop_reason.event_ids names {unknown[0]!r}, which is no call before it")

    def _ends(self, event: dict[str, Any]) -> None:
        start = event.get("model_request_start_id")
        if start in self._requests:
            self._requests.discard(start)
        elif self._whole:
            self._breach("W05", f"it ends {start!r}, which is no open request")

    def _preview(self, kind: str, event: dict[str, Any]) -> None:
        id_ = text(event, "event", "id") if kind == "event_start" else text(event, "event_id")
        if id_ is None:
            self._breach("W08", "it names no event")
        elif id_ in self._ids:
            self._breach("W08", f"the event {id_} has already come whole")
        elif kind == "event_start":
            if id_ in self._previews:
                self._breach("W08", f"the event {id_} starts a second time")
            self._previews.setdefault(id_, "")
        elif id_ not in self._previews:
            self._breach("W08", f"the event {id_} has not started")
        else:
            self._previews[id_] += text(event, "delta", "content", "text") or ""

    def _shown(self, id_: str, event: dict[str, Any]) -> None:
        """Compares a whole event with its preview. A preview may be incomplete."""
        content = event.get("content")
        parts = content if isinstance(content, list) else []
        whole = "".join(text(part, "text") or "" for part in parts)
        if not whole.startswith(self._previews[id_]):
            self._breach("W08", f"its text does not begin with that of its preview ({self._previews[id_]!r})")
