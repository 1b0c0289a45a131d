"""The engine plays every kind of the description: one life of each, and any valid body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kinds import (
    CREATED,
    KINDS,
    OPERATIONS,
    VIEW,
    Maker,
    action_of,
    example_of,
    form_schema,
    own_ids,
    violations,
)

from claude_conformance.contract import Operation
from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.suite.strategies import requests


@pytest.fixture
def maker() -> Iterator[Maker]:
    with MockServer(MockConfig()) as mock:
        yield Maker(mock)
        assert mock.world.failures == []


def fine(operation: Operation, response: httpx.Response) -> dict[str, object]:
    """The body of a 200 that its schema allows."""
    assert response.status_code == 200, response.text
    assert violations(operation, response.json()) == []
    body: dict[str, object] = response.json()
    return body


def allowing(kind: str, does: str) -> list[str]:
    """The moves from the first state to one in which an operation is allowed, if it is not in that."""
    states, guard = KINDS[kind].states, KINDS[kind].guards.get(does)
    if states is None or guard is None or not isinstance(guard.condition, Mapping):
        return []
    named = guard.condition.get(states.member, ())
    allowed = {*([named] if isinstance(named, str) else named)}

    def fits(state: str) -> bool:
        return (state in allowed) is guard.unless

    moves = [name for name, move in states.moves.items() if states.start in move.source and fits(move.to)]
    return [] if fits(states.start) else moves[:1]


@pytest.mark.parametrize("kind", CREATED)
def test_one_life(maker: Maker, kind: str) -> None:
    shown = maker.make(kind)
    ids = {**maker.ids(kind), **own_ids(kind, shown)}
    assert violations(OPERATIONS[kind, "create"], shown) == []
    if (kind, "get") in OPERATIONS:
        get = OPERATIONS[kind, "get"]
        read = fine(get, maker.send(get, ids))
        # A create may leave out what a read shows, like the text of a memory.
        once = KINDS[kind].once
        given = {name: value for name, value in shown.items() if value is not None and name not in once}
        assert {name: read.get(name) for name in given} == given
    if (kind, "list") in OPERATIONS:
        list_ = OPERATIONS[kind, "list"]
        page = fine(list_, maker.send(list_, ids))
        assert [own_ids(kind, item) for item in page["data"]][:1] == [own_ids(kind, shown)]  # type: ignore[attr-defined]
    for does in ("archive", "delete"):
        if (kind, does) in OPERATIONS:
            for move in allowing(kind, does):
                fine(OPERATIONS[kind, move], maker.send(OPERATIONS[kind, move], ids))
            operation = OPERATIONS[kind, does]
            fine(operation, maker.send(operation, ids))
    if (kind, "delete") in OPERATIONS and (kind, "get") in OPERATIONS:
        assert maker.send(OPERATIONS[kind, "get"], ids).status_code == 404


def bodies(operation: Operation) -> st.SearchStrategy[object]:
    """Valid bodies of a request; those of a form have text in their files."""
    files = action_of(operation).files
    if not files:
        return requests(VIEW, operation, valid=True).map(lambda made: made.body)
    example = example_of(operation)
    text = st.text(st.characters(codec="utf-8"), max_size=200)
    fields: dict[str, st.SearchStrategy[object]] = {}
    for name, node in form_schema(operation)["properties"].items():
        if name in files:
            drawn = st.lists(text, min_size=1, max_size=2) if node["type"] == "array" else text
            fields[name] = st.just(example[name]) | drawn
        elif node["type"] == "integer":
            fields[name] = st.integers(node["minimum"], node["maximum"])
        else:
            fields[name] = text
    required = {name: fields.pop(name) for name in files}
    return st.fixed_dictionaries(required, optional=fields)


@pytest.mark.parametrize("kind", [kind for kind in CREATED if KINDS[kind].seeded == 0])
def test_any_valid_body_gives_a_valid_object(kind: str) -> None:
    operation = OPERATIONS[kind, "create"]

    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(st.data())
    def check(data: st.DataObject) -> None:
        body = data.draw(bodies(operation))
        mock.world.reset()
        maker = Maker(mock)
        response = maker.send(operation, maker.ids(kind), maker.fitted(operation, body))
        assert mock.world.failures == []
        # What schemas cannot say is refused.
        if response.status_code != 400:
            fine(operation, response)

    with MockServer(MockConfig()) as mock:
        check()
