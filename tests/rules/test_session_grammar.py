"""The grammar of sessions takes every life that is documented, and names the event that breaks it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_conformance.rules.stream.session import (
    PREVIEWS,
    RULES,
    SessionGrammar,
    read_history,
    read_session_stream,
)
from claude_conformance.wire import Event, Exchange, Fault, Frame, Request, Response
from claude_conformance.wire.jsontext import dumps

Data = dict[str, Any]
Life = list[Data]
HEAD = Response(200, (("content-type", "text/event-stream"),))


class Teller:
    """Tells what happens in a session."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self.life: Life = []

    def tell(self, type_: str, **data: Any) -> str:
        number = next(self._numbers)
        id_, time = f"sevt_{number}", f"2026-11-27T09:{number // 60:02}:{number % 60:02}Z"
        self.life.append({"id": id_, "type": type_, "processed_at": time, **data})
        return id_

    def request(self, words: str, *calls: str, pieces: int = 0) -> list[str]:
        start = self.tell("span.model_request_start")
        number = next(self._numbers)
        id_, time = f"sevt_{number}", f"2026-11-27T09:{number // 60:02}:{number % 60:02}Z"
        if pieces:
            self.life.append({"type": "event_start", "event": {"type": "agent.message", "id": id_}})
        for at in range(pieces):
            content = {"type": "text", "text": words[at : at + 1]}
            delta = {"type": "content_delta", "index": 0, "content": content}
            self.life.append({"type": "event_delta", "event_id": id_, "delta": delta})
        text = [{"type": "text", "text": words}]
        self.life.append({"id": id_, "type": "agent.message", "processed_at": time, "content": text})
        made = [self.tell(call) for call in calls]
        self.tell("span.model_request_end", model_request_start_id=start)
        return made

    def idle(self, **reason: Any) -> None:
        self.tell("session.usage")
        self.tell("session.status_idle", stop_reason=reason or {"type": "end_turn"})

    def turn(self, words: str, calls: list[str], pieces: int) -> None:
        self.tell("user.message")
        self.tell("session.status_running")
        ids = self.request(words, *calls, pieces=min(pieces, len(words)))
        if ids:
            self.idle(type="requires_action", event_ids=ids)
            for id_ in ids:
                self.tell("user.custom_tool_result", custom_tool_use_id=id_)
            self.tell("session.status_running")
            self.request(words)
        self.idle()


CALLS = st.lists(
    st.sampled_from(["agent.tool_use", "agent.mcp_tool_use", "agent.custom_tool_use"]), max_size=2
)
TURNS = st.lists(st.tuples(st.text("abc", min_size=1, max_size=4), CALLS, st.integers(0, 3)), max_size=3)


def told(turns: list[tuple[str, list[str], int]]) -> Life:
    teller = Teller()
    for words, calls, pieces in turns:
        teller.turn(words, calls, pieces)
    teller.tell("session.updated")
    return teller.life


def stream(life: Life, *, error: Fault | None = None, left: bool = False) -> Exchange:
    events = tuple(Event.of(0.0, Frame(one["type"], dumps(one))) for one in life)
    return Exchange(Request("GET", "http://h/v1"), HEAD, events, error, left=left)


@settings(max_examples=60, deadline=None)
@given(TURNS, st.integers(0, 40))
def test_every_life_keeps_the_grammar_from_any_event_on(
    turns: list[tuple[str, list[str], int]], at: int
) -> None:
    life = told(turns)
    assert read_history(one for one in life if one["type"] not in PREVIEWS).breaches == {}
    # A stream does not begin in the middle of a preview.
    starts = [number for number, one in enumerate(life) if one["type"] not in (*PREVIEWS, "agent.message")]
    whole = [*life, {"id": "sevt_0", "type": "session.deleted", "processed_at": "2026-11-28T00:00:00Z"}]
    assert read_session_stream(stream(whole[starts[at % len(starts)] :])).breaches == {}
    assert read_session_stream(stream(life, left=True)).breaches == {}


def sample() -> Life:
    return told([("abc", ["agent.custom_tool_use"], 2), ("b", [], 0)])


def first(life: Life, type_: str) -> int:
    return next(number for number, one in enumerate(life) if one["type"] == type_)


def drop(type_: str) -> Callable[[Life], object]:
    return lambda life: life.pop(first(life, type_))


def put(type_: str, **data: Any) -> Callable[[Life], object]:
    return lambda life: life[first(life, type_)].update(data)


def again(type_: str) -> Callable[[Life], object]:
    return lambda life: life.insert(first(life, type_) + 1, dict(life[first(life, type_)]))


def end(type_: str) -> Callable[[Life], object]:
    new = {"id": "sevt_999", "type": type_, "processed_at": "2026-11-28T00:00:00Z"}
    return lambda life: life.append(new)


@pytest.mark.parametrize(
    ("rule", "spoil"),
    [
        ("W01", put("session.updated", id=None)),
        ("W01", put("session.updated", processed_at="yesterday")),
        ("W02", again("session.updated")),
        ("W03", put("session.updated", processed_at="2020-01-01T00:00:00Z")),
        ("W04", drop("session.status_running")),
        ("W04", end("agent.message")),
        ("W05", drop("span.model_request_end")),
        ("W05", put("span.model_request_end", model_request_start_id="sevt_0")),
        ("W06", drop("session.usage")),
        ("W07", put("session.status_idle", stop_reason=None)),
        ("W07", put("session.status_idle", stop_reason={"type": "requires_action", "event_ids": []})),
        ("W07", put("session.status_idle", stop_reason={"type": "requires_action", "event_ids": ["x"]})),
        ("W08", drop("event_start")),
        ("W08", again("event_start")),
        ("W08", put("event_delta", event_id=None)),
        ("W08", put("event_delta", delta={"type": "content_delta", "content": {"text": "z"}})),
    ],
)
def test_a_breach_is_named(rule: str, spoil: Callable[[Life], object]) -> None:
    life = sample()
    spoil(life)
    grammar = SessionGrammar(whole=True)
    for one in life:
        grammar.feed(one)
    assert set(grammar.reading.breaches) == {rule}


def test_a_terminated_session_does_not_run_again() -> None:
    life = sample()
    end("session.status_terminated")(life)
    life.append({**life[-1], "id": "sevt_1000", "type": "session.status_running"})
    assert set(read_history(life).breaches) == {"W04"}


def test_a_stream_ends_with_the_session() -> None:
    life = sample()
    assert set(read_session_stream(stream(life)).breaches) == {"W09"}
    end("session.deleted")(life)
    assert read_session_stream(stream(life)).breaches == {}
    late = Fault("unclosed", "the connection stays open")
    assert set(read_session_stream(stream(life, error=late)).breaches) == {"W09"}
    end("session.updated")(life)
    assert "W09" in read_session_stream(stream(life)).breaches


def test_what_has_not_been_seen_is_not_judged() -> None:
    life = sample()
    answer = first(life, "span.model_request_end")
    assert read_session_stream(stream(life[answer:], left=True)).breaches == {}
    # A message is shown when it is sent, and again when it is processed.
    queued = {"id": "sevt_7", "type": "user.message", "processed_at": None}
    assert read_history([queued, {**queued, "processed_at": "2026-11-27T10:00:00Z"}]).breaches == {}


@pytest.mark.parametrize("thing", [None, 1, "x", [], {}, {"type": 1}, {"type": "event_start", "event": 3}])
def test_anything_can_be_read(thing: object) -> None:
    assert set(read_history([thing]).breaches) <= {"W01", "W08"}


def test_the_rules_are_those_of_the_grammar() -> None:
    from claude_conformance.rules import find_rule

    assert {find_rule(rule).profile for rule in RULES} == {"sessions"}
