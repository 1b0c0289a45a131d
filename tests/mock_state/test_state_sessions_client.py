"""A session with a tool as the generated client sees it, sync and async: live, and again from the history."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import anthropic
import pytest

import claude_client as cc
from claude_conformance.mock import MockServer

TIDE: Any = {
    "type": "custom",
    "name": "get_tide",
    "description": "Tells the tide of a harbour.",
    "input_schema": {"type": "object", "properties": {"harbour": {"type": "string"}}},
}
ASK: Any = {"type": "user.message", "content": [{"type": "text", "text": "When is high tide in Brest?"}]}
TURN = [
    *("user.message", "session.status_running", "span.model_request_start", "agent.thinking"),
    *("agent.message", "agent.custom_tool_use", "span.model_request_end", "session.usage"),
    "session.status_idle",
    *("user.custom_tool_result", "session.status_running", "span.model_request_start", "agent.thinking"),
    *("agent.message", "span.model_request_end", "session.usage", "session.status_idle"),
]


def result(call: str) -> Any:
    content = [{"type": "text", "text": "17:42"}]
    return {"type": "user.custom_tool_result", "custom_tool_use_id": call, "content": content}


def check(live: list[Any], listed: list[Any]) -> None:
    assert [event.type for event in live] == [*TURN, "session.deleted"]
    assert [event.id for event in live[:-1]] == [event.id for event in listed]
    assert all(type(one) is type(other) for one, other in zip(live, listed, strict=False))


def test_sync(mock: MockServer) -> None:
    with cc.Client(api_key=mock.api_key, base_url=mock.url) as client:
        agent = client.beta.agents.create(model="claude-opus-5-5", name="Tide clerk", tools=[TIDE])
        environment = client.beta.environments.create(name="Harbour")
        made = client.beta.sessions.create(agent=agent.id, environment_id=environment.id)
        live: list[Any] = []
        with client.beta.sessions.events.stream(made.id) as stream:
            client.beta.sessions.events.send(made.id, events=[ASK])
            for event in stream:
                live.append(event)
                if isinstance(event, cc.types.SessionStatusIdleEvent):
                    reason = event.stop_reason
                    if isinstance(reason, cc.types.SessionRequiresAction):
                        client.beta.sessions.events.send(made.id, events=list(map(result, reason.event_ids)))
                    else:
                        listed = list(client.beta.sessions.events.list(made.id, limit=5))
                        client.beta.sessions.delete(made.id)
    check(live, listed)


def test_async(mock: MockServer) -> None:
    async def run() -> tuple[list[Any], list[Any]]:
        async with cc.AsyncClient(api_key=mock.api_key, base_url=mock.url) as client:
            agent = await client.beta.agents.create(model="claude-opus-5-5", name="Tide clerk", tools=[TIDE])
            environment = await client.beta.environments.create(name="Harbour")
            made = await client.beta.sessions.create(agent=agent.id, environment_id=environment.id)
            live: list[Any] = []
            listed: list[Any] = []
            async with await client.beta.sessions.events.stream(made.id) as stream:
                await client.beta.sessions.events.send(made.id, events=[ASK])
                async for event in stream:
                    live.append(event)
                    if not isinstance(event, cc.types.SessionStatusIdleEvent):
                        continue
                    reason = event.stop_reason
                    if isinstance(reason, cc.types.SessionRequiresAction):
                        answers = list(map(result, reason.event_ids))
                        await client.beta.sessions.events.send(made.id, events=answers)
                    else:
                        listed = [one async for one in client.beta.sessions.events.list(made.id, limit=5)]
                        await client.beta.sessions.delete(made.id)
            return live, listed

    check(*asyncio.run(run()))


def names(resource: type) -> set[str]:
    return {
        name
        for name, member in inspect.getmembers(resource)
        if not name.startswith(("_", "with_")) and callable(member)
    }


@pytest.mark.parametrize("below", ["", "events", "resources", "threads", "threads.events"])
def test_methods_are_called_as_in_the_sdk(below: str) -> None:
    ours: Any = cc.Client(api_key="k").beta.sessions
    theirs: Any = anthropic.Anthropic(api_key="k").beta.sessions
    for part in filter(None, below.split(".")):
        ours, theirs = getattr(ours, part), getattr(theirs, part)
    assert names(type(theirs)) - names(type(ours)) == set()
