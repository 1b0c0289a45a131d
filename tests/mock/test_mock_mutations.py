"""Examples of requests, changed at random: the mock responds to any request as its description says."""

from __future__ import annotations

import copy
import json
from typing import Any

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mock_kit import headers

from claude_conformance.contract import Operation, View, load_contract
from claude_conformance.contract.examples import examples
from claude_conformance.mock import MockServer

CONTRACT = load_contract()
JSON = "application/json"
ODD: list[Any] = [
    *(None, True, 0, -1, 2.0, 0.5, 1e300, 10**30, "", "x", "\0", "\u2028😀", [], [1], {}, [[]]),
    *({"type": "text", "text": "x"}, {"type": ["x"]}, {"$ref": "#"}, {"pattern": "("}, {"const": 1.0}),
    *({"type": "string", "minLength": 10**9}, {"type": "array", "minItems": 1e9}),
]


def pool() -> list[tuple[View, Operation, Any]]:
    """Every JSON request among the examples, in the views with all betas that add something."""
    betas = [beta.name for beta in CONTRACT.betas.values() if beta.status != "legacy-shape"]
    return [
        (view, operation, example)
        for view in (CONTRACT.view(version, betas) for version in CONTRACT.versions)
        for operation in view.operations.values()
        if operation.request_body is not None and JSON in operation.media_types
        for example in examples(view.document, operation.request_body[1]["content"][JSON])
    ]


POOL = pool()


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The ways to every member and item."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for key, item in inner for found in ((*path, key), *places(item, (*path, key)))]


@st.composite
def changed(draw: st.DrawFn) -> tuple[View, Operation, Any]:
    view, operation, example = draw(st.sampled_from(POOL))
    body = copy.deepcopy(example)
    for _ in range(draw(st.integers(1, 2))):
        if not (found := places(body)):
            break
        *way, last = draw(st.sampled_from(found))
        holder = body
        for step in way:
            holder = holder[step]
        if draw(st.booleans()):
            holder[last] = copy.deepcopy(draw(st.sampled_from(ODD)))
        else:
            del holder[last]
    return view, operation, body


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(changed())
def test_changed_examples_are_answered_as_described(
    server: MockServer, case: tuple[View, Operation, Any]
) -> None:
    view, operation, body = case
    answer = httpx.request(
        operation.method,
        server.url + operation.path,
        content=json.dumps(body),
        headers=headers(server, anthropic_version=view.version, anthropic_beta=",".join(sorted(view.betas))),
        timeout=30,
    )
    assert answer.status_code < 500, answer.text
    kind = answer.headers["content-type"].partition(";")[0]
    if kind == JSON:
        assert view.response_violations(operation, answer.status_code, kind, answer.json()) == []
