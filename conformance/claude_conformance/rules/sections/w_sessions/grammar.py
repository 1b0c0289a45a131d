"""The grammar of what happens in a session, judged on every stream and every whole list of events.

Rules: W01-W09.
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

from claude_conformance.rules.kit.reading import objects
from claude_conformance.rules.kit.sessions import life
from claude_conformance.rules.model import HELD, Finding, Observation, Observer
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.w_sessions import EVENTS, SESSION_TYPES, section
from claude_conformance.rules.stream.session import (
    DELETED,
    SessionReading,
    read_history,
    read_session_stream,
)
from claude_conformance.wire import JsonError

STREAMS = ("streamSessionEvents", "streamSessionThreadEvents")
LISTS = ("listSessionEvents", "listSessionThreadEvents")
_BEGIN = frozenset({"limit"})  # a list with these parameters alone begins with the session

Applies = Callable[[SessionReading], bool]


def reading_of(seen: Observation) -> SessionReading | None:
    """Returns what a stream, or a list that begins with the session, says; `None` for anything else."""
    operation = seen.operation.id if seen.operation is not None else ""
    if seen.exchange.status != 200 or operation not in STREAMS + LISTS:
        return None
    thread = "Thread" in operation
    if operation in STREAMS:
        return read_session_stream(seen.exchange, thread=thread) if seen.exchange.streamed else None
    query = dict(parse_qsl(urlsplit(seen.exchange.request.url).query))
    if not set(query) <= _BEGIN:
        return None
    try:
        return read_history(objects(seen.response.json(), "data"), thread=thread)
    except JsonError:
        return None


def has(*types: str) -> Applies:
    """Returns whether a reading has an event whose type begins with one of these."""
    return lambda reading: any(kind.startswith(types) for kind in reading.types)


def grammar(rule: str, applies: Applies) -> Observer:
    """Returns the observer that reports a breach of a rule."""

    def observe(seen: Observation) -> Finding:
        memory = seen.memory("W grammar")
        # The observers of all nine rules see the same exchange one after the other.
        if memory.get("seen") is not seen:
            memory["seen"], memory["reading"] = seen, reading_of(seen)
        reading: SessionReading | None = memory["reading"]
        if reading is None:
            return None
        breach = reading.breaches.get(rule)
        return breach or (HELD if applies(reading) else None)

    return observe


def lives(probe: Probe) -> None:
    """Makes sure that the run has the streams and lists of a session."""
    life(probe)


section.add(
    "W01",
    title="shows each event of a session as a JSON object with a type, an id and a time",
    source=[EVENTS, SESSION_TYPES],
    check=lives,
    observe=grammar("W01", has("")),
    cost=16,
)
section.add(
    "W02",
    title="shows each event of a session once",
    source=[EVENTS],
    check=lives,
    observe=grammar("W02", has("")),
)
section.add(
    "W03",
    title="shows the events of a session in the order of processed_at",
    impact="contract",
    source=[EVENTS, f"{SESSION_TYPES}/event_list_params.py"],
    check=lives,
    observe=grammar("W03", has("")),
)
section.add(
    "W04",
    title="says that a session runs before its agent works",
    source=[EVENTS],
    check=lives,
    observe=grammar("W04", has("session.status_running")),
)
section.add(
    "W05",
    title="ends each request to the model that it begins, before the session is idle",
    impact="contract",
    source=[EVENTS, f"{SESSION_TYPES}/beta_managed_agents_span_model_request_end_event.py"],
    check=lives,
    observe=grammar("W05", has("span.model_request_start")),
)
section.add(
    "W06",
    title="sends session.usage directly before session.status_idle",
    impact="contract",
    source=[EVENTS],
    check=lives,
    observe=grammar("W06", has("session.status_idle")),
)
section.add(
    "W07",
    title="says why a session is idle, and which calls it waits for",
    source=[EVENTS, f"{SESSION_TYPES}/beta_managed_agents_session_requires_action.py"],
    check=lives,
    observe=grammar("W07", has("session.status_idle")),
)
section.add(
    "W08",
    title="previews the beginning of the text that the event itself has, and starts each preview once",
    source=[EVENTS, f"{SESSION_TYPES}/event_stream_params.py"],
    check=lives,
    observe=grammar("W08", has("event_")),
)
section.add(
    "W09",
    title="ends the streams of a deleted session after session.deleted, and no stream before",
    source=[f"{SESSION_TYPES}/beta_managed_agents_session_deleted_event.py"],
    check=lives,
    observe=grammar("W09", has(DELETED)),
    needs=("createSession", "sendSessionEvents", "listSessionEvents", "streamSessionEvents"),
)
