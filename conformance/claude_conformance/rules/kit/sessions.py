"""Sessions as rules use them: make one, send it events, wait for it, and read what happened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs

from claude_conformance.rules.kit.ask import accepted
from claude_conformance.rules.kit.fresh import token
from claude_conformance.rules.kit.presence import MANAGED_AGENTS
from claude_conformance.rules.kit.reading import at, objects, text
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Listening, Probe
from claude_conformance.wire import Event, Exchange

SESSIONS = "/v1/sessions"
TIDE: Mapping[str, Any] = {
    "type": "custom",
    "name": "get_tide",
    "description": "Returns the time of the next high tide of a harbour.",
    "input_schema": {
        "type": "object",
        "properties": {"harbour": {"type": "string"}},
        "required": ["harbour"],
    },
}
WIND: Mapping[str, Any] = {**TIDE, "name": "get_wind", "description": "Returns the wind at a harbour."}
ASKING: Mapping[str, Any] = {
    "type": "agent_toolset_20260401",
    "default_config": {"enabled": True, "permission_policy": {"type": "always_ask"}},
}
IDLE, RUNNING = "session.status_idle", "session.status_running"
LIMIT = 120.0
"""Seconds that a turn may take."""

MOST_PAGES = 50
_STEPS = (0.0, 0.5, 1.0)
_STEP = 2.0


def ask(
    probe: Probe,
    method: str,
    path: str,
    json: Any = None,
    *,
    query: tuple[tuple[str, str], ...] = (),
    invalid: bool = False,
) -> Exchange:
    """Sends a request to an API of managed agents."""
    return probe.send(Call(method, path, json=json, query=query, betas=(MANAGED_AGENTS,), invalid=invalid))


def made(exchange: Exchange, what: str) -> dict[str, Any]:
    """Returns a new object. Raises `Skipped` if the server refuses it, which section R judges."""
    try:
        found = accepted(exchange)
    except Failed as failure:
        raise Skipped(f"{what} is not created: {failure.message}", exchange) from None
    if text(found, "id") is None:
        raise Skipped(f"{what} has no id", exchange)
    return found


def agent(probe: Probe, *tools: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """Makes an agent with these tools."""
    name = more.pop("name", "Tide clerk")
    sent = {"model": probe.model, "name": f"{name} {token()}", "tools": list(tools), **more}
    return made(ask(probe, "POST", "/v1/agents", sent), "an agent")


def environment(probe: Probe) -> str:
    """Returns the id of an environment, which is made once per run."""

    def make(own: Probe) -> str:
        sent = {"name": f"harbour {token()}"}
        return str(made(ask(own, "POST", "/v1/environments", sent), "an environment")["id"])

    return probe.once("sessions environment", make)


def parts(probe: Probe, *tools: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """Returns the body of a new session whose agent has these tools."""
    return {"agent": agent(probe, *tools)["id"], "environment_id": environment(probe), **more}


def session(probe: Probe, *tools: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """Makes a session whose agent has these tools."""
    return made(ask(probe, "POST", SESSIONS, parts(probe, *tools, **more)), "a session")


def plain(probe: Probe) -> str:
    """Returns the id of a session without tools, which is made once per run."""
    return probe.once("sessions plain", lambda own: str(session(own)["id"]))


def message(words: str) -> dict[str, Any]:
    """Returns the event of a user who says something."""
    return {"type": "user.message", "content": [{"type": "text", "text": words}]}


def result(call: str, words: str = "17:42") -> dict[str, Any]:
    """Returns the event with the result of a custom tool."""
    content = [{"type": "text", "text": words}]
    return {"type": "user.custom_tool_result", "custom_tool_use_id": call, "content": content}


def post(probe: Probe, id: str, *events: Mapping[str, Any], invalid: bool = False) -> Exchange:
    """Sends events to a session."""
    return ask(probe, "POST", f"{SESSIONS}/{id}/events", {"events": list(events)}, invalid=invalid)


def taken(exchange: Exchange) -> list[dict[str, Any]]:
    """Returns the events as the response shows them. Raises `Skipped` if it does not, which W13 judges."""
    try:
        found = objects(accepted(exchange), "data")
    except Failed as failure:
        raise Skipped(f"the events are not accepted: {failure.message}", exchange) from None
    if not found or any(text(event, "id") is None for event in found):
        raise Skipped("the response breaks W13: it does not have the events with their ids", exchange)
    return found


def read(probe: Probe, id: str) -> dict[str, Any]:
    """Returns a session as it is now."""
    return accepted(ask(probe, "GET", f"{SESSIONS}/{id}"))


def events(probe: Probe, id: str, *query: tuple[str, str], thread: str | None = None) -> list[dict[str, Any]]:
    """Returns the events of a session, or of one of its threads, from all pages.

    Raises `Skipped` if there are more than 50 pages.
    """
    below = f"/threads/{thread}" if thread is not None else ""
    path, found, page = f"{SESSIONS}/{id}{below}/events", [], ""
    for _ in range(MOST_PAGES):
        shown = accepted(ask(probe, "GET", path, query=(*query, *([("page", page)] if page else []))))
        found += objects(shown, "data")
        page = text(shown, "next_page") or ""
        if not page:
            return found
    raise Skipped(f"the list has no end after {MOST_PAGES} pages")


def eventually(probe: Probe, met: Callable[[], bool], seconds: float = LIMIT) -> bool:
    """Waits in growing steps until a condition holds, and returns whether it does."""
    waited, steps = 0.0, iter(_STEPS)
    while not met():
        if waited >= seconds:
            return False
        step = next(steps, _STEP)
        probe.pause(step)
        waited += step
    return True


def after(found: list[dict[str, Any]], id: str) -> list[dict[str, Any]]:
    """Returns the events that follow the one with this id; none if it is not there."""
    numbers = [number for number, event in enumerate(found) if event.get("id") == id]
    return found[numbers[-1] + 1 :] if numbers else []


def turn(probe: Probe, id: str, sent: str, seconds: float = LIMIT) -> list[dict[str, Any]]:
    """Waits until a session has dealt with an event that was sent, and returns what came after that event.

    Raises `Skipped` if the session does not become idle, which rule W10 judges.
    """
    found: list[dict[str, Any]] = []

    def idle() -> bool:
        found[:] = after(events(probe, id), sent)
        return any(event.get("type") == IDLE for event in found)

    if not eventually(probe, idle, seconds):
        raise Skipped("the session does not become idle")
    return found


def say(probe: Probe, id: str, words: str) -> list[dict[str, Any]]:
    """Sends a message, and returns what happens until the session is idle."""
    return turn(probe, id, taken(post(probe, id, message(words)))[-1]["id"])


def waits_for(found: list[dict[str, Any]]) -> list[str]:
    """Returns the ids of the calls that a session waits for, as its last idle event says."""
    ends = [event for event in found if event.get("type") == IDLE]
    ids = at(ends[-1], "stop_reason", "event_ids") if ends else None
    return [id_ for id_ in ids if isinstance(id_, str)] if isinstance(ids, list) else []


def reason(found: list[dict[str, Any]]) -> str | None:
    """Returns why the session is idle."""
    ends = [event for event in found if event.get("type") == IDLE]
    return text(ends[-1], "stop_reason", "type") if ends else None


def called(found: list[dict[str, Any]], *types: str) -> list[str]:
    """Returns the ids of the calls of these types. Raises `Skipped` if the agent makes no call."""
    ids = [str(event["id"]) for event in found if event.get("type") in types and "id" in event]
    if not ids:
        raise Skipped("the agent does not call the tool that the message names")
    return ids


def stream(probe: Probe, id: str, *deltas: str, thread: str | None = None) -> Listening:
    """Opens the stream of a session, or of one of its threads, with previews of these types."""
    path = f"{SESSIONS}/{id}/events/stream" if thread is None else f"{SESSIONS}/{id}/threads/{thread}/stream"
    query = tuple(("event_deltas[]", name) for name in deltas)
    return probe.listen(Call("GET", path, query=query, betas=(MANAGED_AGENTS,), timeout=2 * LIMIT))


def is_event(id: str) -> Callable[[Event], bool]:
    """Returns whether an event of a stream has this id."""
    return lambda event: at(event.value, "id") == id


def values(exchange: Exchange) -> list[dict[str, Any]]:
    """Returns the events of a stream that are JSON objects."""
    return [event.value for event in exchange.events if isinstance(event.value, dict)]


@attrs.frozen
class Life:
    """A session from its beginning to its deletion: two turns, the first of which waits for a tool.

    ``live`` is a stream from the beginning, with previews; ``late`` one without, opened before the second
    turn. ``sent`` and ``answered`` are the responses to the events that were sent. ``begun`` is what the list
    had when the session waited, ``listed`` what it had at the end. ``pauses`` and ``ends`` are the session at
    these times.
    """

    id: str
    created: dict[str, Any]
    live: Exchange
    late: Exchange
    sent: Exchange
    answered: Exchange
    begun: list[dict[str, Any]]
    listed: list[dict[str, Any]]
    others: Mapping[str, list[dict[str, Any]]]
    pauses: dict[str, Any]
    ends: dict[str, Any]


WAYS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "newest first": (("order", "desc"),),
    "in pages": (("limit", "3"),),
    "of two types": (("types[]", "agent.message"), ("types[]", IDLE)),
}
"""Ways to list events, with their queries."""


def life(probe: Probe) -> Life:
    """Returns the life of a session, lived once per run. Raises `Skipped` if a part of it is not possible."""
    return probe.once("sessions life", _live)


def _live(probe: Probe) -> Life:
    created = session(probe, TIDE)
    id_ = str(created["id"])
    open_streams = [stream(probe, id_, "agent.message", "agent.thinking")]
    deleted = False
    try:
        sent = post(probe, id_, message("When is high tide in Brest? Use get_tide."))
        begun = turn(probe, id_, taken(sent)[-1]["id"])
        pauses = read(probe, id_)
        begun = events(probe, id_)
        open_streams.append(stream(probe, id_))
        calls = waits_for(begun) or called(begun, "agent.custom_tool_use")
        answered = post(probe, id_, *map(result, calls))
        turn(probe, id_, taken(answered)[-1]["id"])
        listed = events(probe, id_)
        others = {name: events(probe, id_, *query) for name, query in WAYS.items()}
        ends = read(probe, id_)
        for one in open_streams:
            one.until(is_event(str(listed[-1].get("id"))), 5.0)
        deleted = ask(probe, "DELETE", f"{SESSIONS}/{id_}").status == 200
    finally:
        # A stream ends with its session.
        heard = [one.end(3.0 if deleted else 0.0) for one in open_streams]
    return Life(id_, created, heard[0], heard[1], sent, answered, begun, listed, others, pauses, ends)
