"""Any valid body of an operation about a kind gives an answer that is valid by the operation's own schema."""

from __future__ import annotations

from typing import Any

import pytest
from first_objects import ids_for
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from kinds import OPERATIONS, VIEW, Maker, action_of, example_of, form_schema, violations

from claude_conformance.contract import Operation
from claude_conformance.contract.resources import read_action
from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.suite.strategies import requests

REFUSALS = frozenset({400, 404, 409})
"""What schemas cannot say, and what the generated ids name."""


def is_sent(operation: Operation) -> bool:
    """Whether the operation takes JSON, or a form of which the annotation says what its files are."""
    action = read_action(operation.node)
    takes = operation.request_body[1]["content"] if operation.request_body else {}
    return action is not None and ("application/json" in takes or bool(takes and action.files))


WRITING = {operation.id: operation for operation in VIEW.operations.values() if is_sent(operation)}
"""Every operation about a kind that takes a body."""


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


def check(operation: Operation, examples: int) -> int:
    """Send bodies that the schema allows. Returns how many were accepted."""
    kind, accepted = action_of(operation).kind, 0
    place = operation.request_schema()
    drawn_bodies = bodies(operation)

    # A failure shows its body as it was drawn: to shrink it would take minutes.
    @settings(
        max_examples=examples,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @seed(10)
    @given(st.data())
    def each(data: st.DataObject) -> None:
        nonlocal accepted
        body: Any = data.draw(drawn_bodies)
        if place is not None and body and data.draw(st.booleans()):
            # Among the properties of the example more bodies are accepted than among those of chance alone.
            some = data.draw(st.sets(st.sampled_from(sorted(body))))
            near = {**example_of(operation), **{name: body[name] for name in some}}
            body = near if VIEW.validator(place).is_valid(near) else body
        accepted += sent(maker, operation, kind, body)

    with MockServer(MockConfig()) as mock:
        maker = Maker(mock)
        each()
        accepted += sent(maker, operation, kind, example_of(operation))
    return accepted


def sent(maker: Maker, operation: Operation, kind: str, body: Any) -> bool:
    """Whether a body is accepted. Its answer has to be valid."""
    maker.mock.world.reset()
    maker.made.clear()
    ids = ids_for(maker, kind, operation.path)
    response = maker.send(operation, ids, maker.fitted(operation, body))
    assert maker.mock.world.failures == []
    if response.status_code in REFUSALS:
        return False
    assert response.status_code == 200, (body, response.text)
    assert violations(operation, response.json()) == [], body
    return True


WITHOUT_BODY = {"telemetry_destination_workspace"}
"""Kinds whose objects come from a path alone."""


def test_every_kind_that_requests_write_is_among_them() -> None:
    written = {kind for kind, does in OPERATIONS if does in ("create", "update", "upsert")}
    assert {action_of(operation).kind for operation in WRITING.values()} >= written - WITHOUT_BODY


@pytest.mark.parametrize("name", list(WRITING))
def test_any_valid_body_gives_a_valid_answer(name: str) -> None:
    assert check(WRITING[name], 12) >= 1


@pytest.mark.slow
@pytest.mark.parametrize("name", list(WRITING))
def test_any_valid_body_gives_a_valid_answer_of_many(name: str) -> None:
    assert check(WRITING[name], 150) >= 1


@pytest.mark.parametrize("name", ["createVault", "updateVault", "createServiceAccount", "updateMemoryStore"])
def test_a_defect_in_some_answers_is_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    show = Asked.show

    def without_id(asked: Asked, *rest: Any) -> Any:
        shown = show(asked, *rest)
        odd = isinstance(asked.body, dict) and len(asked.body) > 1 and asked.exchange.operation.id == name
        return {key: value for key, value in shown.items() if key != "id"} if odd else shown

    monkeypatch.setattr(Asked, "show", without_id)
    with pytest.raises(AssertionError, match="id"):
        check(WRITING[name], 12)
