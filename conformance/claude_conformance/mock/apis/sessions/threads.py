"""The threads of sessions. The store gets one when its session creates it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.mock.apis.sessions import usage
from claude_conformance.mock.apis.sessions.life import STARTED, Life, lives_of
from claude_conformance.mock.apis.sessions.snapshot import thread_agent
from claude_conformance.mock.apis.sessions.turn import Turn
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.hooks import on, shows
from claude_conformance.mock.resources.store import Record
from claude_conformance.mock.world.clock import precise


def add_threads(asked: Asked, session: Record) -> None:
    """Store the threads that a session has created until now."""
    life, now = lives_of(asked).of(session), asked.store.clock.now()
    _add(asked, session, life.thread, None, thread_agent(session.data["agent"]), session.created)
    for entry in life.events(now):
        if entry.type == STARTED:
            thread = entry.data["session_thread_id"]
            _add(asked, session, thread, life.thread, life.agents[thread], entry.at)


def _add(
    asked: Asked, session: Record, id: str, parent: str | None, agent: Mapping[str, Any], at: float
) -> None:
    key = (*session.key, id)
    if asked.store.find("session_thread", session.scope, key) is not None:
        return
    data = {"id": id, "session_id": session.key[-1], "parent_thread_id": parent, "agent": dict(agent)}
    record = asked.store.add("session_thread", session.scope, key, data)
    record.created = at
    record.data |= {"created_at": precise(at), "updated_at": precise(at), "status": "idle"}


def _life(asked: Asked, thread: Record) -> Life:
    session = asked.store.find("session", thread.scope, thread.key[:-1])
    assert session is not None
    return lives_of(asked).of(session)


@on("session_thread", "read")
def read(asked: Asked, thread: Record) -> None:
    """Let the thread be what its events have made of it until now."""
    thread.data["status"] = _life(asked, thread).thread_status(thread.key[-1], asked.store.clock.now())


@on("session_thread", "archive")
def archive(asked: Asked, thread: Record) -> None:
    """End the thread for good."""
    lives = lives_of(asked)
    turn = Turn(_life(asked, thread), lives.ids, lives.clock.now(), thread.key[-1])
    own = {"session_thread_id": thread.key[-1], "agent_name": thread.data["agent"]["name"]}
    turn.add("session.thread_status_terminated", wait=False, session=not turn.primary, **own)
    thread.data["status"] = "terminated"


@shows("session_thread")
def show(asked: Asked, thread: Record, shown: dict[str, Any]) -> None:
    """Add what is computed: what the thread does, has used, and how long."""
    life, now, id = _life(asked, thread), asked.store.clock.now(), thread.key[-1]
    entries = [entry for entry in life.log.until(now) if entry.thread == id]
    shown["status"] = life.thread_status(id, now)
    if not entries:
        shown |= {"usage": None, "stats": None}
        return
    shown["usage"] = usage.usage_of(entries, now, "session.thread_")
    shown["stats"] = {
        "active_seconds": shown["usage"]["active_seconds"],
        "duration_seconds": round(max(0.0, now - thread.created), 3),
        "startup_seconds": 0,
    }
    shown["updated_at"] = precise(max(thread.created, entries[-1].at))


def of_thread(asked: Asked) -> Record:
    """Return the thread that the path names. Raises `ApiError` (404)."""
    return attrs.evolve(asked, resource=asked.kinds["session_thread"]).record()
