"""Sessions: what the annotations cannot say is the agent, the resources, and what they do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.sessions import usage
from claude_conformance.mock.apis.sessions.engine import Engine
from claude_conformance.mock.apis.sessions.life import Life, Lives, lives_of
from claude_conformance.mock.apis.sessions.resources import add_resource, resources_of
from claude_conformance.mock.apis.sessions.snapshot import agent_of, changed
from claude_conformance.mock.apis.sessions.threads import add_threads
from claude_conformance.mock.apis.sessions.turn import Turn
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.hooks import on, shows
from claude_conformance.mock.resources.store import Record
from claude_conformance.mock.world.clock import precise

OUTCOME = ("outcome_id", "description")


@handler("createSession", Validated)
def create(exchange: Validated) -> Reply:
    """Make a session, with the resources and events that the request has."""
    asked = Asked.of(exchange)
    body = {name: value for name, value in asked.body.items() if name not in ("resources", "initial_events")}
    body["vault_ids"] = body.get("vault_ids") or []
    body["metadata"] = body.get("metadata") or {}
    body["agent"] = agent_of(asked, body["agent"])
    reply = engine.answer(attrs.evolve(exchange, body=body))
    assert isinstance(reply, JsonReply)
    session = asked.store.named("session", asked.scope, reply.body["id"])
    assert session is not None
    for resource in asked.body.get("resources") or ():
        add_resource(asked, session, resource)
    events = asked.body.get("initial_events") or ()
    if events:
        engine_of(asked, session).take(events)
    _read(asked, session)
    return JsonReply(asked.show(session))


@handler("updateSession", Validated)
def update(exchange: Validated) -> Reply:
    """Change a session, and say so in its events."""
    asked = Asked.of(exchange)
    session = asked.record()
    before, body = dict(session.data), dict(asked.body)
    if body.get("agent") is not None:
        body["agent"] = changed(session.data["agent"], body["agent"])
    reply = engine.answer(attrs.evolve(exchange, body=body))
    names = ("agent", "budget", "metadata", "title")
    own = {name: session.data.get(name) for name in names if session.data.get(name) != before.get(name)}
    if own:
        _turn(asked, lives_of(asked).of(session)).add("session.updated", wait=False, **own)
    return reply


@on("session", "create")
def begin(asked: Asked, session: Record) -> None:
    """Give the session its primary thread."""
    lives_of(asked).of(session)
    _read(asked, session)


@on("session", "read")
def _read(asked: Asked, session: Record) -> None:
    """Let the session be what its events have made of it until now."""
    life, now = lives_of(asked).of(session), asked.store.clock.now()
    session.data["status"] = life.status(now)
    add_threads(asked, session)


@on("session", "archive")
def archive(asked: Asked, session: Record) -> None:
    """End the session for good."""
    turn = _turn(asked, lives_of(asked).of(session))
    turn.add("session.status_terminated", wait=False)
    session.data["status"] = "terminated"


@on("session", "delete")
def delete(asked: Asked, session: Record) -> None:
    """Tell the streams of the session that it is deleted."""
    lives = lives_of(asked)
    life = lives.of(session)
    life.stop(lives.clock.now())
    _turn(asked, life).add("session.deleted", wait=False)
    life.deleted = True
    lives.end(session)


@shows("session")
def show(asked: Asked, session: Record, shown: dict[str, Any]) -> None:
    """Add what is computed: resources, usage, times and grades."""
    life, now = lives_of(asked).of(session), asked.store.clock.now()
    entries = life.log.until(now)
    ends = life.log.end if session.archived else now
    shown["status"] = life.status(now)
    shown["resources"] = resources_of(asked, session)
    shown["usage"] = usage.usage_of(entries, now)
    shown["stats"] = {
        "active_seconds": shown["usage"]["active_seconds"],
        "duration_seconds": round(max(0.0, ends - session.created), 3),
    }
    shown["outcome_evaluations"] = list(_outcomes(life, now))


def engine_of(asked: Asked, session: Record) -> Engine:
    """Return the engine of a session at this time."""
    lives = lives_of(asked)
    environment = asked.store.named("environment", session.scope, session.data["environment_id"])
    config: Mapping[str, Any] = (environment.data.get("config") or {}) if environment else {}
    hosted = config.get("type") == "self_hosted"
    return Engine(lives.of(session), lives.ids, lives.clock.now(), self_hosted=hosted)


def _turn(asked: Asked, life: Life) -> Turn:
    lives: Lives = lives_of(asked)
    return Turn(life, lives.ids, lives.clock.now())


def _outcomes(life: Life, now: float) -> list[dict[str, Any]]:
    """Return how each outcome was graded until now."""
    found: dict[str, dict[str, Any]] = {}
    for entry in life.log.until(now):
        data = entry.data
        if entry.type == "user.define_outcome":
            own = {name: data[name] for name in OUTCOME}
            base = {"type": "outcome_evaluation", "iteration": 0, "result": "running"}
            found[data["outcome_id"]] = {**base, **own, "explanation": None, "completed_at": None}
        elif entry.type == "span.outcome_evaluation_start":
            found[data["outcome_id"]] |= {"result": "evaluating", "iteration": data["iteration"]}
        elif entry.type == "span.outcome_evaluation_end":
            graded = {"result": data["result"], "explanation": data["explanation"]}
            found[data["outcome_id"]] |= {**graded, "completed_at": precise(entry.at)}
    return list(found.values())
