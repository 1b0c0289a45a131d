"""The engine plays every kind of the description: one life of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import httpx
import pytest
from kinds import CREATED, KINDS, OPERATIONS, Maker, own_ids, violations

from claude_conformance.contract import Operation
from claude_conformance.mock import MockConfig, MockServer


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
        once = {*KINDS[kind].once, *KINDS[kind].derived}
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
