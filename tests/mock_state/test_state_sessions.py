"""Sessions of the mock, as the official SDK sees them: turns, streams, history, threads and ends."""

from __future__ import annotations

import threading
import time
from typing import Any

import anthropic
import pytest
from anthropic.types.beta import BetaManagedAgentsSession as Session

from claude_conformance.mock import MockServer
from claude_conformance.mock.apis.sessions import turn

TIDE: Any = {
    "type": "custom",
    "name": "get_tide",
    "description": "Tells the tide of a harbour.",
    "input_schema": {
        "type": "object",
        "properties": {"harbour": {"type": "string"}},
        "required": ["harbour"],
    },
}
ASKING: Any = {
    "type": "agent_toolset_20260401",
    "default_config": {"enabled": True, "permission_policy": {"type": "always_ask"}},
}
GRACE = 20.0


def message(text: str) -> Any:
    return {"type": "user.message", "content": [{"type": "text", "text": text}]}


def new(sdk: anthropic.Anthropic, *tools: Any, **more: Any) -> Session:
    """A session with an agent that has these tools."""
    multiagent = more.pop("multiagent", anthropic.omit)
    agent = sdk.beta.agents.create(
        model="claude-opus-5-5", name="Tide clerk", tools=list(tools), multiagent=multiagent
    )
    environment = sdk.beta.environments.create(name="Harbour")
    return sdk.beta.sessions.create(agent=agent.id, environment_id=environment.id, **more)


def settled(sdk: anthropic.Anthropic, id: str) -> Session:
    """The session once it does not run any more."""
    end = time.monotonic() + GRACE
    while (session := sdk.beta.sessions.retrieve(id)).status == "running":
        assert time.monotonic() < end, "the session still runs"
        time.sleep(0.05)
    return session


def types(events: list[Any]) -> list[str]:
    return [event.type for event in events]


def history(sdk: anthropic.Anthropic, id: str) -> list[Any]:
    return list(sdk.beta.sessions.events.list(id))


class Listener:
    """Reads a stream in a thread until it ends."""

    def __init__(self, sdk: anthropic.Anthropic, id: str, *deltas: Any) -> None:
        self.events: list[Any] = []
        self._stream = sdk.beta.sessions.events.stream(id, event_deltas=list(deltas) or anthropic.omit)
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def _read(self) -> None:
        self.events.extend(self._stream)

    def end(self) -> list[Any]:
        self._thread.join(GRACE)
        assert not self._thread.is_alive(), "the stream did not end"
        return self.events


@pytest.fixture
def session(sdk: anthropic.Anthropic) -> Session:
    return new(sdk, TIDE)


def test_a_turn_with_a_custom_tool_is_read_live_and_again_from_history(
    sdk: anthropic.Anthropic, session: Session
) -> None:
    assert session.status == "idle"
    assert session.agent.name == "Tide clerk"
    listener = Listener(sdk, session.id)
    sent = sdk.beta.sessions.events.send(session.id, events=[message("When is high tide in Brest?")])
    assert sent.data is not None
    assert sent.data[0].processed_at is None
    settled(sdk, session.id)
    idle = history(sdk, session.id)[-1]
    assert idle.stop_reason.type == "requires_action"
    (call,) = idle.stop_reason.event_ids
    answer: Any = {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": call,
        "content": [{"type": "text", "text": "17:42"}],
    }
    sdk.beta.sessions.events.send(session.id, events=[answer])
    done = settled(sdk, session.id)
    listed = history(sdk, session.id)
    assert types(listed) == [
        *("user.message", "session.status_running", "span.model_request_start", "agent.thinking"),
        *("agent.message", "agent.custom_tool_use", "span.model_request_end"),
        *("session.usage", "session.status_idle"),
        *("user.custom_tool_result", "session.status_running", "span.model_request_start"),
        *("agent.thinking", "agent.message", "span.model_request_end"),
        *("session.usage", "session.status_idle"),
    ]
    assert listed[-1].stop_reason.type == "end_turn"
    assert done.usage.input_tokens == sum(
        event.model_usage.input_tokens for event in listed if event.type == "span.model_request_end"
    )
    assert listed[-2].usage.output_tokens == done.usage.output_tokens
    sdk.beta.sessions.delete(session.id)
    streamed = listener.end()
    assert streamed[-1].type == "session.deleted"
    assert [event.id for event in streamed[:-1]] == [event.id for event in listed]
    with pytest.raises(anthropic.NotFoundError):
        sdk.beta.sessions.retrieve(session.id)


def test_previews_are_pieces_of_the_message(sdk: anthropic.Anthropic, session: Session) -> None:
    listener = Listener(sdk, session.id, "agent.message")
    sdk.beta.sessions.events.send(session.id, events=[message("Hello there, harbour master")])
    settled(sdk, session.id)
    sdk.beta.sessions.delete(session.id)
    events = listener.end()
    (start,) = [event for event in events if event.type == "event_start"]
    pieces = [event.delta.content.text for event in events if event.type == "event_delta"]
    (whole,) = [event for event in events if event.type == "agent.message"]
    assert start.event.id == whole.id
    assert len(pieces) > 1
    assert "".join(pieces) == whole.content[0].text


def test_a_confirmation_lets_a_tool_run_or_not(sdk: anthropic.Anthropic) -> None:
    session = new(sdk, ASKING)
    for result, error in (("allow", False), ("deny", True)):
        sdk.beta.sessions.events.send(session.id, events=[message("Please use bash now")])
        settled(sdk, session.id)
        (call,) = history(sdk, session.id)[-1].stop_reason.event_ids
        answer: Any = {"type": "user.tool_confirmation", "tool_use_id": call, "result": result}
        sdk.beta.sessions.events.send(session.id, events=[answer])
        settled(sdk, session.id)
        found = [event for event in history(sdk, session.id) if event.type == "agent.tool_result"]
        assert found[-1].tool_use_id == call
        assert found[-1].is_error is error
        with pytest.raises(anthropic.BadRequestError):
            sdk.beta.sessions.events.send(session.id, events=[answer])


def test_an_interrupt_ends_the_turn(
    sdk: anthropic.Anthropic, session: Session, mock: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn, "STEP", 600.0)
    sdk.beta.sessions.events.send(session.id, events=[message("A long task")])
    with pytest.raises(anthropic.BadRequestError):
        sdk.beta.sessions.archive(session.id)
    with pytest.raises(anthropic.BadRequestError):
        sdk.beta.sessions.delete(session.id)
    mock.advance(700)
    sdk.beta.sessions.events.send(session.id, events=[{"type": "user.interrupt"}])
    mock.advance(6000)
    settled(sdk, session.id)
    listed = history(sdk, session.id)
    assert listed[-1].stop_reason.type == "end_turn"
    assert types(listed).count("span.model_request_start") == types(listed).count("span.model_request_end")
    assert "agent.custom_tool_use" not in types(listed)
    archived = sdk.beta.sessions.archive(session.id)
    assert archived.status == "terminated"
    assert history(sdk, session.id)[-1].type == "session.status_terminated"
    with pytest.raises(anthropic.BadRequestError):
        sdk.beta.sessions.events.send(session.id, events=[message("Hello?")])


def test_a_session_with_initial_events_runs_at_once(sdk: anthropic.Anthropic, mock: MockServer) -> None:
    session = new(sdk, initial_events=[message("Go")])
    assert session.status == "running"
    mock.advance(60)
    assert settled(sdk, session.id).status == "idle"


def test_the_roster_works_in_threads(sdk: anthropic.Anthropic) -> None:
    maker = sdk.beta.agents.create(model="claude-opus-5-5", name="Table maker")
    session = new(sdk, multiagent={"type": "coordinator", "agents": [maker.id]})
    (primary,) = sdk.beta.sessions.threads.list(session.id)
    assert primary.parent_thread_id is None
    sdk.beta.sessions.events.send(session.id, events=[message("Let the Table maker make a table")])
    settled(sdk, session.id)
    threads = list(sdk.beta.sessions.threads.list(session.id))
    assert [thread.parent_thread_id for thread in threads] == [None, primary.id]
    child = threads[1]
    assert child.status == "idle"
    assert types(list(sdk.beta.sessions.threads.events.list(child.id, session_id=session.id))) == [
        *("session.thread_status_running", "agent.thread_message_received", "span.model_request_start"),
        *("agent.thinking", "agent.message", "span.model_request_end", "session.thread_status_idle"),
    ]
    shown = types(history(sdk, session.id))
    assert "session.thread_created" in shown
    assert "session.thread_status_idle" in shown
    archived = sdk.beta.sessions.threads.archive(child.id, session_id=session.id)
    assert archived.status == "terminated"
    assert archived.archived_at is not None


def test_a_budget_ends_the_session(sdk: anthropic.Anthropic) -> None:
    def budget(amount: str) -> Any:
        return {"type": "limit", "max_list_cost": {"amount": amount, "currency": "USD"}}

    session = new(sdk, budget=budget("1"))
    sdk.beta.sessions.events.send(session.id, events=[message("Hello")])
    settled(sdk, session.id)
    assert history(sdk, session.id)[-1].stop_reason.type == "budget_reached"
    with pytest.raises(anthropic.BadRequestError):
        sdk.beta.sessions.events.send(session.id, events=[message("More")])
    with pytest.raises(anthropic.BadRequestError):
        sdk.beta.sessions.update(session.id, budget=budget("1"))
    sdk.beta.sessions.update(session.id, budget=budget("500"))
    sdk.beta.sessions.events.send(session.id, events=[message("More")])
    settled(sdk, session.id)
    assert history(sdk, session.id)[-1].stop_reason.type == "end_turn"


def test_resources_are_listed_without_their_tokens(sdk: anthropic.Anthropic) -> None:
    repository: Any = {
        "type": "github_repository",
        "url": "https://github.com/tides-example/tables",
        "authorization_token": "tide-token-1",
    }
    session = new(sdk, resources=[repository])
    (resource,) = session.resources
    assert "tide-token" not in str(sdk.beta.sessions.retrieve(session.id).to_dict())
    file = sdk.beta.files.upload(file=("a.txt", b"Brest"))
    added = sdk.beta.sessions.resources.add(session.id, file_id=file.id, type="file")
    assert added.mount_path == f"/mnt/session/uploads/{file.id}"
    listed = list(sdk.beta.sessions.resources.list(session.id))
    assert [one.type for one in listed] == ["github_repository", "file"]
    assert resource.type == "github_repository"
    sdk.beta.sessions.resources.update(resource.id, session_id=session.id, authorization_token="tide-token-2")
    sdk.beta.sessions.resources.delete(added.id, session_id=session.id)
    assert len(sdk.beta.sessions.retrieve(session.id).resources) == 1


def test_an_update_says_what_changed(sdk: anthropic.Anthropic, session: Session) -> None:
    sdk.beta.sessions.update(session.id, title="Tides", metadata={"team": "tides"}, agent={"tools": []})
    event = history(sdk, session.id)[-1]
    assert event.type == "session.updated"
    assert (event.title, event.metadata) == ("Tides", {"team": "tides"})
    assert event.agent.tools == []


def test_an_outcome_is_graded(sdk: anthropic.Anthropic) -> None:
    session = new(sdk)
    outcome: Any = {
        "type": "user.define_outcome",
        "description": "A table of the tides",
        "rubric": {"type": "text", "content": "All harbours are there."},
    }
    sdk.beta.sessions.events.send(session.id, events=[outcome])
    (graded,) = settled(sdk, session.id).outcome_evaluations
    assert graded.result == "satisfied"
    assert graded.completed_at is not None


def test_a_stream_that_nobody_reads_does_not_hold_the_mock() -> None:
    with MockServer() as server:
        own = anthropic.Anthropic(api_key=server.api_key, base_url=server.url)
        made = new(own)
        with own.beta.sessions.events.stream(made.id):
            pass
        kept = own.beta.sessions.events.stream(made.id)
        began = time.monotonic()
    assert time.monotonic() - began < 4, "the mock waits for a stream without an end"
    kept.close()
