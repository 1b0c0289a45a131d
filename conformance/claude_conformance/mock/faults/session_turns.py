"""Faults of the work of sessions: each rewrites the events of a session after a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

import attrs

from claude_conformance.mock.apis.sessions.life import Life, lives_of, session_of
from claude_conformance.mock.apis.sessions.log import Entry
from claude_conformance.mock.exchange import Exchange, Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.world.world import World

from .base import Body, Fault, Wrap, fault, register, switch_off

Entries = list[Entry]
IDLE, USAGE, RUNNING = "session.status_idle", "session.usage", "session.status_running"
WORKS = ("createSession", "sendSessionEvents")
COUNTED = ("input_tokens", "output_tokens")

for _does in ("archive", "delete"):
    switch_off(
        f"session-{_does}-while-running",
        f"A session that runs can be {_does}d",
        "resource-guard",
        operations=(f"{_does}Session",),
    )


def life_of(exchange: Validated, reply: JsonReply) -> Life | None:
    """Return the life of the session that a request is about."""
    asked = Asked.of(exchange)
    if exchange.operation.id == "createSession":
        session = asked.store.named("session", asked.scope, reply.body["id"])
        return None if session is None else lives_of(asked).of(session)
    return lives_of(asked).of(session_of(asked))


def on_log(id: str, *operations: str) -> Wrap:
    """Register a function that returns all events of a session as they are after a request.

    It gets what it has returned before as well.
    """

    def wrap(function: Callable[[Entries], Entries]) -> Any:
        def reply(exchange: Exchange, reply: Reply) -> Reply:
            done = isinstance(reply, JsonReply) and reply.status == 200
            if isinstance(exchange, Validated) and isinstance(reply, JsonReply) and done:
                life = life_of(exchange, reply)
                if life is not None:
                    life.log.rewrite(function(life.log.planned))
            return reply

        reply.__doc__ = function.__doc__
        fault("reply", id, operations=operations or WORKS)(reply)
        return function

    return wrap


def changed(entry: Entry, **data: Any) -> Entry:
    """Return an event with other properties."""
    return attrs.evolve(entry, data={**entry.data, **data})


def lacking(*types: str) -> Callable[[Entries], Entries]:
    """Return a function that drops events of these types."""
    return lambda entries: [entry for entry in entries if entry.type not in types]


def lacks(id: str, summary: str, *types: str, operations: tuple[str, ...] = WORKS) -> None:
    """Register a fault that drops events of these types."""
    function = lacking(*types)
    function.__doc__ = summary
    on_log(id, *operations)(function)


def alters(id: str, summary: str, *types: str, **data: Any) -> None:
    """Register a fault that sets properties of events of these types."""

    def function(entries: Entries) -> Entries:
        return [changed(entry, **data) if entry.type in types else entry for entry in entries]

    function.__doc__ = summary
    on_log(id)(function)


lacks("session-never-idle", "A session does not become idle", IDLE, USAGE)
lacks("session-idle-without-usage", "A session becomes idle without session.usage", USAGE)
lacks("session-running-unsaid", "A session does not say that it runs", RUNNING)
lacks(
    "session-request-unended",
    "A session does not say that a request to the model has ended",
    "span.model_request_end",
)
lacks("session-grade-missing", "The grading of an outcome does not end", "span.outcome_evaluation_end")
lacks("session-allowed-call-not-run", "A call that was allowed does not run", "agent.tool_result")
lacks(
    "session-update-unsaid", "No event tells of an update", "session.updated", operations=("updateSession",)
)
alters("session-idle-unexplained", "A session does not say why it is idle", IDLE, stop_reason={"type": None})
alters(
    "session-request-ends-another",
    "The end of a request to the model names no request",
    "span.model_request_end",
    model_request_start_id="sevt_0",
)
alters("session-denied-call-runs", "A call runs although it was denied", "agent.tool_result", is_error=False)
alters(
    "session-grade-of-another",
    "The grade of an outcome belongs to no grading",
    "span.outcome_evaluation_end",
    outcome_evaluation_start_id="sevt_0",
)


@on_log("session-runs-after-its-end", "archiveSession")
def _runs_again(entries: Entries) -> Entries:
    """A session that is terminated runs again."""
    end = entries[-1]
    again = {"id": f"{end.data['id']}0", "type": RUNNING}
    return [*entries, attrs.evolve(end, session=True, data=again)]


@on_log("session-update-differs", "updateSession")
def _other_title(entries: Entries) -> Entries:
    """session.updated has another title than the session."""
    return [changed(one, title="") if one.type == "session.updated" else one for one in entries]


def _reason(entry: Entry) -> Mapping[str, Any]:
    """Return the reason why a session is idle; empty for another event."""
    return entry.data.get("stop_reason") or {}


def _first(entries: Entries, kind: str) -> int:
    """Return the place of the first event of a type, or the end."""
    return next((number for number, entry in enumerate(entries) if entry.type == kind), len(entries))


def _reasons(entries: Entries, kind: str, new: Mapping[str, Any]) -> Entries:
    return [
        changed(entry, stop_reason={**_reason(entry), **new}) if _reason(entry).get("type") == kind else entry
        for entry in entries
    ]


@on_log("session-waits-for-nothing")
def _nothing(entries: Entries) -> Entries:
    """A session that waits for results does not say for which."""
    return _reasons(entries, "requires_action", {"event_ids": []})


@on_log("session-waits-for-unknown")
def _unknown(entries: Entries) -> Entries:
    """A session that waits for results names no call of its own."""
    return _reasons(entries, "requires_action", {"event_ids": ["sevt_0"]})


def _ended(entries: Entries, kind: str) -> Entries:
    """Return the events of a session that ends its turn where it waits for calls of this type."""
    calls = {entry.data.get("id") for entry in entries if entry.type == kind}
    return [
        changed(entry, stop_reason={"type": "end_turn"})
        if calls.intersection(_reason(entry).get("event_ids", ()))
        else entry
        for entry in entries
    ]


@on_log("session-custom-tool-not-awaited")
def _not_awaited(entries: Entries) -> Entries:
    """A session does not wait for the result of a custom tool."""
    return _ended(entries, "agent.custom_tool_use")


@on_log("session-confirmation-not-awaited")
def _not_confirmed(entries: Entries) -> Entries:
    """A session does not wait for the confirmation of a call."""
    return _ended(entries, "agent.tool_use")


def _said(entry: Entry, mark: str) -> Entry:
    """Return a message of the agent at the time of an event."""
    content = [{"type": "text", "text": "I go on."}]
    data = {"id": f"{entry.data['id']}{mark}", "type": "agent.message", "content": content}
    return attrs.evolve(entry, data=data)


@on_log("session-works-while-idle")
def _works(entries: Entries) -> Entries:
    """The agent of a session that waits for a result works on."""
    known = {entry.data.get("id") for entry in entries}
    found: Entries = []
    for entry in entries:
        found.append(entry)
        waits = _reason(entry).get("type") == "requires_action"
        if entry.type == IDLE and waits and f"{entry.data['id']}w" not in known:
            found.append(_said(entry, "w"))
    return found


@on_log("session-goes-on-early")
def _early(entries: Entries) -> Entries:
    """The agent of a session works on after the result of one of several calls."""
    known = {entry.data.get("id") for entry in entries}
    found: Entries = []
    for entry in entries:
        found.append(entry)
        result = entry.type == "user.custom_tool_result"
        waits = [_reason(one).get("type") for one in entries if one.at >= entry.at]
        if result and "requires_action" in waits and f"{entry.data['id']}e" not in known:
            found.append(_said(entry, "e"))
    return found


@on_log("session-request-ends-twice")
def _ends_twice(entries: Entries) -> Entries:
    """Each request to the model of a session ends twice."""
    known = {entry.data.get("id") for entry in entries}
    found: Entries = []
    for entry in entries:
        found.append(entry)
        again = f"{entry.data.get('id')}t"
        if entry.type == "span.model_request_end" and not {again, entry.data["id"][:-1]} & known:
            found.append(changed(entry, id=again))
    return found


@on_log("session-result-ignored")
def _ignored(entries: Entries) -> Entries:
    """A session does not go on with the result of a custom tool."""
    return entries[: _first(entries, "user.custom_tool_result") + 1]


def _silent_from(entries: Entries, kind: str) -> Entries:
    """Return the events of a session without what its agent says after the first event of a type."""
    first = _first(entries, kind)
    return [*entries[:first], *lacking("agent.message")(entries[first:])]


@on_log("session-result-not-read")
def _not_read(entries: Entries) -> Entries:
    """A session that gets the result of a custom tool says nothing about it."""
    return _silent_from(entries, "user.custom_tool_result")


@on_log("session-result-not-enough")
def _not_enough(entries: Entries) -> Entries:
    """A session still waits for a call after its result."""
    calls = [str(one.data["id"]) for one in entries if one.type == "agent.custom_tool_use"]
    first = _first(entries, "user.custom_tool_result")
    reason = {"type": "requires_action", "event_ids": calls}
    return [
        changed(one, stop_reason=reason) if one.type == IDLE and number > first else one
        for number, one in enumerate(entries)
    ]


@on_log("session-remainder-unsaid")
def _unsaid(entries: Entries) -> Entries:
    """A session does not say for which calls it still waits after the result of one of several."""
    found: Entries = []
    runs = True
    for entry in entries:
        runs = entry.type == RUNNING or (runs and not entry.type.startswith("user."))
        if runs or entry.type not in (IDLE, USAGE):
            found.append(entry)
    return found


@on_log("session-remainder-whole")
def _whole(entries: Entries) -> Entries:
    """A session names all calls of a turn as long as one result is missing."""
    calls = [str(one.data["id"]) for one in entries if one.type == "agent.custom_tool_use"]
    return _reasons(entries, "requires_action", {"event_ids": calls})


@on_log("session-interrupt-unexplained")
def _odd_end(entries: Entries) -> Entries:
    """A session that was interrupted says that it has tried too often."""
    stops = [number for number, one in enumerate(entries) if one.type == "user.interrupt"]
    for number in range(stops[-1] if stops else len(entries), len(entries)):
        if entries[number].type == IDLE:
            entries[number] = changed(entries[number], stop_reason={"type": "retries_exhausted"})
    return entries


@on_log("session-deaf-after-interrupt")
def _deaf(entries: Entries) -> Entries:
    """A session that was interrupted does not answer any more."""
    return _silent_from(entries, "user.interrupt")


@on_log("session-usage-of-the-turn")
def _of_the_turn(entries: Entries) -> Entries:
    """session.usage counts the tokens of the last request to the model only."""
    last: Mapping[str, Any] = {}
    for number, entry in enumerate(entries):
        if entry.type == "span.model_request_end":
            last = entry.data["model_usage"]
        elif entry.type == USAGE:
            own = {name: last[name] for name in COUNTED if name in last}
            entries[number] = changed(entry, usage={**entry.data["usage"], **own})
    return entries


@on_log("session-budget-stays-reached")
def _stays_spent(entries: Entries) -> Entries:
    """A session ends each turn as if its budget were used up, also after it was raised."""
    reached = any(_reason(one).get("type") == "budget_reached" for one in entries)
    return _reasons(entries, "end_turn", {"type": "budget_reached"}) if reached else entries


@on_log("session-threads-mixed")
def _mixed(entries: Entries) -> Entries:
    """The events of a session have what its agents say in other threads."""
    return [attrs.evolve(one, session=True) if one.type == "agent.message" else one for one in entries]


_PLANNED: WeakKeyDictionary[World, Entries] = WeakKeyDictionary()


def _remember(exchange: Validated, body: Body) -> Body:
    asked = Asked.of(exchange)
    life, now = lives_of(asked).of(session_of(asked)), asked.store.clock.now()
    _PLANNED[exchange.world] = [entry for entry in life.log.planned if entry.at > now]
    return body


def _go_on(exchange: Exchange, reply: Reply) -> Reply:
    """A session goes on although it was interrupted."""
    if not isinstance(exchange, Validated) or not isinstance(reply, JsonReply) or reply.status != 200:
        return reply
    life = life_of(exchange, reply)
    if life is None or not any(event["type"] == "user.interrupt" for event in exchange.body["events"]):
        return reply
    entries = life.log.planned
    stop = max(number for number, one in enumerate(entries) if one.type == "user.interrupt")
    life.log.rewrite([*entries[: stop + 1], *_PLANNED[exchange.world]])
    return reply


register(
    Fault(
        "session-interrupt-ignored",
        str(_go_on.__doc__).rstrip("."),
        operations=("sendSessionEvents",),
        prompt=_remember,
        reply=_go_on,
    )
)
