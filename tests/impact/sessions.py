"""What programs that run sessions of agents get from a server."""

from __future__ import annotations

import threading
import time
from typing import Any

from anthropic import Anthropic, APIStatusError
from clients import Scenario

TIDE: Any = {
    "type": "custom",
    "name": "get_tide",
    "description": "Tells the tide of a harbour.",
    "input_schema": {"type": "object", "properties": {"harbour": {"type": "string"}}},
}
WIND: Any = {**TIDE, "name": "get_wind"}
ASKING: Any = {
    "type": "agent_toolset_20260401",
    "default_config": {"enabled": True, "permission_policy": {"type": "always_ask"}},
}
IDLE = "session.status_idle"
LONGEST = 3.0
"""Seconds that a program waits for a turn."""


def message(words: str) -> Any:
    return {"type": "user.message", "content": [{"type": "text", "text": words}]}


def result(call: str) -> Any:
    content = [{"type": "text", "text": "17:42"}]
    return {"type": "user.custom_tool_result", "custom_tool_use_id": call, "content": content}


def session(client: Anthropic, model: str, *tools: Any, **more: Any) -> Any:
    agent = client.beta.agents.create(model=model, name="Tide clerk", tools=list(tools))
    environment = client.beta.environments.create(name="Harbour")
    return client.beta.sessions.create(agent=agent.id, environment_id=environment.id, **more)


def turn(client: Anthropic, id_: str, *events: Any) -> list[Any]:
    """What a program finds in the list once the session is idle after its events."""
    sent = client.beta.sessions.events.send(id_, events=list(events))
    last = (sent.data or [])[-1].id
    end = time.monotonic() + LONGEST
    while time.monotonic() < end:
        listed = list(client.beta.sessions.events.list(id_))
        ids = [event.id for event in listed]
        found = listed[ids.index(last) + 1 :] if last in ids else []
        if any(event.type == IDLE for event in found):
            return found
        time.sleep(0.05)
    raise TimeoutError("the session is not idle")


def awaited(events: list[Any]) -> list[str]:
    """The calls that a session waits for."""
    return [id_ for event in events if event.type == IDLE for id_ in event.stop_reason.event_ids]


def until(client: Anthropic, id_: str, *, running: bool) -> None:
    """Waits until a session runs, or until it does not run any more."""
    end = time.monotonic() + LONGEST
    while (client.beta.sessions.retrieve(id_).status == "running") is not running:
        if time.monotonic() > end:
            raise TimeoutError("the session stays as it is")
        time.sleep(0.02)


def shown(events: list[Any]) -> list[Any]:
    """The kinds of what happened, with the reason of the last pause."""
    ends = [event for event in events if event.type == IDLE]
    kinds = [event.type for event in events if not event.type.startswith("span.")]
    return [kinds, ends[-1].stop_reason.type if ends else None]


def live_turn(client: Anthropic, model: str) -> Any:
    """A chat window that shows a stream, answers the call of a tool, and is opened again from the list."""
    made = session(client, model, TIDE)
    seen: list[Any] = []
    previews: dict[str, str] = {}
    problems: list[Exception] = []

    def read() -> None:
        try:
            for event in client.beta.sessions.events.stream(made.id, event_deltas=["agent.message"]):
                if event.type == "event_start":
                    if event.event.id in previews:
                        raise RuntimeError("a message starts twice")
                    previews[event.event.id] = ""
                elif event.type == "event_delta":
                    previews[event.event_id] += event.delta.content.text
                else:
                    seen.append(event)
        except Exception as error:
            problems.append(error)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    time.sleep(0.2)
    begun = turn(client, made.id, message("When is high tide in Brest? Use get_tide."))
    calls = awaited(begun)
    done = turn(client, made.id, *map(result, calls))
    before = client.beta.sessions.retrieve(made.id)
    listed = list(client.beta.sessions.events.list(made.id, order="asc"))
    newest = next(iter(client.beta.sessions.events.list(made.id, order="desc", types=["agent.message"])))
    client.beta.sessions.delete(made.id)
    reader.join(LONGEST)
    if problems:
        raise problems[0]
    if reader.is_alive():
        raise TimeoutError("the stream does not end")
    texts = {event.id: event.content[0].text for event in seen if event.type == "agent.message"}
    ids = [event.id for event in seen]
    times = [event.processed_at.timestamp() for event in seen if event.processed_at is not None]
    return [
        [event.type for event in seen],
        [event.id for event in listed] == [id_ for id_ in ids if id_ != ids[-1]],
        [event.content[0].text for event in listed if event.type == "agent.message"],
        list(texts.values()),
        [previews.get(id_) == text for id_, text in texts.items()],
        times == sorted(times),
        len(calls),
        shown(done),
        before.status,
        newest.content[0].text,
        [event.type for event in seen if event.processed_at is None],
        {"counts": [before.usage.input_tokens, before.usage.output_tokens]},
        {"counts": [event.usage.input_tokens for event in listed if event.type == "session.usage"]},
    ]


def reopened(client: Anthropic, model: str) -> Any:
    """A window that is opened while a session waits reads the list, and then only what is new."""
    made = session(client, model, TIDE)
    begun = turn(client, made.id, message("When is high tide in Brest? Use get_tide."))
    listed = [event.id for event in client.beta.sessions.events.list(made.id, limit=4)]
    calls = awaited(begun)
    with client.beta.sessions.events.stream(made.id) as stream:
        sent = client.beta.sessions.events.send(made.id, events=[result(calls[0])])
        kinds, ids = [], []
        for event in stream:
            kinds.append(event.type)
            ids.append(event.id)
            if event.type == IDLE:
                break
    known = [one.id in ids for one in sent.data or []]
    return [len(listed), len(set(listed)), kinds, len(set(ids) & set(listed)), known]


def confirmed(client: Anthropic, model: str) -> Any:
    """A program that asks a person before each call."""
    found = []
    for answer in ("allow", "deny"):
        made = session(client, model, ASKING)
        begun = turn(client, made.id, message("Please use bash now"))
        calls = [id_ for event in begun if event.type == IDLE for id_ in event.stop_reason.event_ids]
        yes: Any = [
            {"type": "user.tool_confirmation", "tool_use_id": call, "result": answer} for call in calls
        ]
        done = turn(client, made.id, *yes)
        ran = [event.is_error for event in done if event.type == "agent.tool_result"]
        found.append([shown(begun), ran, shown(done)])
    return found


def several(client: Anthropic, model: str) -> Any:
    """A program that answers one of two calls, and reads which is left."""
    made = session(client, model, TIDE, WIND)
    begun = turn(client, made.id, message("Use get_tide and get_wind for Brest"))
    (first, _) = [event.id for event in begun if event.type == "agent.custom_tool_use"]
    left = turn(client, made.id, result(first))
    return [
        shown(left),
        [len(event.stop_reason.event_ids) for event in left if event.type == IDLE],
    ]


def interrupted(client: Anthropic, model: str) -> Any:
    """A person stops the agent, and asks something else."""
    made = session(client, model)
    client.beta.sessions.events.send(made.id, events=[message("A long task")])
    until(client, made.id, running=True)
    stopped = turn(client, made.id, {"type": "user.interrupt"})
    return [
        shown(stopped)[1],
        "agent.message" in shown(stopped)[0],
        shown(turn(client, made.id, message("Hello"))),
    ]


def states(client: Anthropic, model: str) -> Any:
    """A list of sessions with what each of them does, which one archives at last."""
    new = session(client, model)
    begun = session(client, model, initial_events=[message("Go")])
    until(client, begun.id, running=False)
    client.beta.sessions.update(new.id, title="Tides")
    archived = client.beta.sessions.archive(new.id)
    told = [[event.type, getattr(event, "title", None)] for event in client.beta.sessions.events.list(new.id)]
    return [new.status, begun.status, archived.status, told]


def budgets(client: Anthropic, model: str) -> Any:
    """A program that stops at a budget and goes on when a person raises it."""

    def budget(amount: str) -> Any:
        return {"type": "limit", "max_list_cost": {"amount": amount, "currency": "USD"}}

    made = session(client, model, budget=budget("1"))
    found = [shown(turn(client, made.id, message("Hello")))[1]]
    try:
        client.beta.sessions.events.send(made.id, events=[message("More")])
        found.append("taken")
    except APIStatusError as error:
        found.append(str(error.status_code))
    client.beta.sessions.update(made.id, budget=budget("500"))
    return [*found, shown(turn(client, made.id, message("More")))[1]]


def threads(client: Anthropic, model: str) -> Any:
    """A program that shows what each agent of a roster says."""
    maker = client.beta.agents.create(model=model, name="Table maker")
    agent = client.beta.agents.create(
        model=model, name="Master", multiagent={"type": "coordinator", "agents": [maker.id]}
    )
    environment = client.beta.environments.create(name="Harbour")
    made = client.beta.sessions.create(agent=agent.id, environment_id=environment.id)
    first = len(list(client.beta.sessions.threads.list(made.id)))
    done = turn(client, made.id, message("Let the Table maker make a table"))
    named = [event.session_thread_id for event in done if event.type == "session.thread_created"]
    own = list(client.beta.sessions.threads.events.list(named[0], session_id=made.id))
    client.beta.sessions.threads.archive(named[0], session_id=made.id)
    status = client.beta.sessions.threads.retrieve(named[0], session_id=made.id).status
    return [first, shown(done), [event.type for event in own], status]


def graded(client: Anthropic, model: str) -> Any:
    """A program that waits for the grade of a task."""
    made = session(client, model)
    rubric: Any = {"type": "text", "content": "All harbours are there."}
    task: Any = {"type": "user.define_outcome", "description": "A table of the tides", "rubric": rubric}
    done = turn(client, made.id, task)
    grades = [event for event in done if event.type == "span.outcome_evaluation_end"]
    starts = {event.id for event in done if event.type == "span.outcome_evaluation_start"}
    shown_ = client.beta.sessions.retrieve(made.id).outcome_evaluations
    return [
        [grade.result for grade in grades],
        [grade.outcome_evaluation_start_id in starts for grade in grades],
        [one.result for one in shown_],
    ]


SCENARIOS: dict[str, Scenario] = {
    scenario.__name__: scenario
    for scenario in (
        live_turn,
        reopened,
        confirmed,
        several,
        interrupted,
        states,
        budgets,
        threads,
        graded,
    )
}
_TURN = frozenset({"createSession", "sendSessionEvents", "listSessionEvents"})
USES = {
    "live_turn": _TURN | {"streamSessionEvents", "getSession", "deleteSession"},
    "reopened": _TURN | {"streamSessionEvents"},
    "confirmed": _TURN,
    "several": _TURN,
    "interrupted": _TURN | {"getSession"},
    "states": _TURN | {"getSession", "updateSession", "archiveSession"},
    "budgets": _TURN | {"updateSession"},
    "threads": _TURN
    | {"listSessionThreads", "listSessionThreadEvents", "getSessionThread", "archiveSessionThread"},
    "graded": _TURN | {"getSession"},
}
