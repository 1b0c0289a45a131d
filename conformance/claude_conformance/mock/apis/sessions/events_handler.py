"""The events of sessions and threads: sent, listed and streamed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.sessions.handler import engine_of
from claude_conformance.mock.apis.sessions.life import Life, lives_of, session_of
from claude_conformance.mock.apis.sessions.log import Entry
from claude_conformance.mock.apis.sessions.threads import of_thread
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import Event, Frame, JsonReply, LiveReply, Reply
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.engine import page
from claude_conformance.mock.resources.filters import Entry as Listed
from claude_conformance.mock.resources.filters import selected
from claude_conformance.mock.world.clock import Clock

LOOK = 0.01
"""Seconds between two looks at the log for new events."""


@handler("sendSessionEvents", Validated)
def send(exchange: Validated) -> Reply:
    """Let the session take the events."""
    asked = Asked.of(exchange)
    session = session_of(asked)
    return JsonReply({"data": engine_of(asked, session).take(asked.body["events"])})


@handler("listSessionEvents", Validated)
def list_events(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    life = lives_of(asked).of(session_of(asked))
    return JsonReply(_page(asked, life.events(asked.store.clock.now())))


@handler("listSessionThreadEvents", Validated)
def list_thread_events(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    life, thread = lives_of(asked).of(session_of(asked)), of_thread(asked)
    return JsonReply(_page(asked, life.events(asked.store.clock.now(), thread.key[-1])))


@handler("streamSessionEvents", Validated)
def stream(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    return _streamed(asked, None)


@handler("streamSessionThreadEvents", Validated)
def stream_thread(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    session_of(asked)
    return _streamed(asked, of_thread(asked).key[-1])


def _page(asked: Asked, entries: list[Entry]) -> dict[str, Any]:
    query = asked.query()
    # The filters of the list compare with `processed_at`.
    shown = [(entry, entry.shown()) for entry in entries]
    listed = [Listed(entry.number, {**data, "created_at": data["processed_at"]}) for entry, data in shown]
    types = query.get("types[]")
    known = {entry.number: data for entry, data in shown if types is None or entry.type in types}
    dates = {name: value for name, value in query.items() if name.startswith("created_at")}
    found = [
        Listed(one.number, known[one.number]) for one in selected(listed, dates, {}) if one.number in known
    ]
    return page(asked, found[::-1] if query.get("order") == "desc" else found)


def _streamed(asked: Asked, thread: str | None) -> Reply:
    life, clock = lives_of(asked).of(session_of(asked)), asked.store.clock
    wanted = asked.exchange.params.get("event_deltas[]") or ()
    before = () if asked.exchange.skips("session-stream-begins-now") else life.log.until(clock.now())
    seen = max((entry.number for entry in before), default=0)
    return LiveReply(_live(life, clock, thread, frozenset(wanted), seen))


async def _live(
    life: Life, clock: Clock, thread: str | None, wanted: frozenset[str], seen: int
) -> AsyncIterator[Frame]:
    """Yield what happens after the event with the number ``seen``, until the session is deleted."""
    previewed: set[str] = set()
    while True:
        for entry in list(life.log.after(seen, clock.now())):
            seen = entry.number
            shows = entry.session if thread is None else entry.thread == thread
            gone = entry.type == "session.deleted"
            if (shows or gone) and _asked_for(entry, wanted, previewed):
                yield Event(entry.type, entry.shown())
            if gone:
                return
        await asyncio.sleep(LOOK)


def _asked_for(entry: Entry, wanted: frozenset[str], previewed: set[str]) -> bool:
    """Whether a stream shows an event: previews only of the types that it asks for."""
    if entry.type == "event_start":
        if entry.data["event"]["type"] in wanted:
            previewed.add(entry.data["event"]["id"])
            return True
        return False
    return entry.type != "event_delta" or entry.data["event_id"] in previewed
