"""The contract's own examples: the mock takes its requests, and in example mode answers with its replies."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from mock_kit import NEW, OLD, events

from claude_conformance.contract import Operation, View, load_contract
from claude_conformance.contract.examples import examples
from claude_conformance.mock import MockConfig, MockServer

CONTRACT = load_contract()
JSON, STREAM = "application/json", "text/event-stream"
# By example: why the mock cannot accept it unchanged.
REFUSED = {
    "imageFile": "names a file that was never uploaded",
    "citations": "names a file that was never uploaded",
    "codeExecution": "names a file that was never uploaded",
    "thinkingBack": "sends back thinking that another server signed",
    "blockBinding": "sends back thinking that another server signed",
    "serverToolsBack": "sends back a search result that another server sealed",
    "skills": "names a skill that was never made",
    "threadContinue": "continues a conversation that was never begun",
}


def views() -> list[View]:
    """Each version, and both with every beta."""
    plain = [CONTRACT.view(version) for version in CONTRACT.versions]
    return plain + [CONTRACT.view(version, CONTRACT.betas) for version in CONTRACT.versions]


def headers(view: View, key: str = "any") -> dict[str, str]:
    found = {"x-api-key": key, "anthropic-version": view.version}
    return found | ({"anthropic-beta": ",".join(sorted(view.betas))} if view.betas else {})


def requests(view: View, operation: Operation) -> Iterator[tuple[str, Any]]:
    """The JSON bodies in an operation's examples, by name."""
    if operation.request_body is None or JSON not in operation.media_types:
        return
    media = operation.request_body[1]["content"][JSON]
    yield from zip(media.get("examples") or {}, examples(view.document, media), strict=True)


def faults_of(view: View, operation: Operation, answer: httpx.Response) -> list[str]:
    """How an answer breaks what the contract promises."""
    kind = answer.headers.get("content-type", "").partition(";")[0]
    if kind == STREAM:
        place = view.stream_data_schema(operation)
        assert place is not None
        return [str(f) for _, data in events(answer.text) for f in view.validator(place).violations(data)]
    if kind == JSON:
        found = view.response_violations(operation, answer.status_code, kind, answer.json())
        return [str(fault) for fault in found]
    return []


@pytest.mark.parametrize("view", views(), ids=repr)
@pytest.mark.parametrize("id", ["createMessage", "countMessageTokens"])
def test_requests_are_taken(server: MockServer, view: View, id: str) -> None:
    operation = view.operations[id]
    with httpx.Client(base_url=server.url, headers=headers(view, server.api_key), timeout=20) as client:
        for name, data in requests(view, operation):
            answer = client.post(operation.path, json=data)
            if name not in REFUSED:
                assert answer.status_code == 200, f"{name}: {answer.text[:300]}"
            elif id == "createMessage":
                assert answer.status_code in (400, 404), f"{name}: it {REFUSED[name]}"
            assert faults_of(view, operation, answer) == [], name


def test_every_refusal_is_of_an_example() -> None:
    names = {name for view in views() for name, _ in requests(view, view.operations["createMessage"])}
    assert set(REFUSED) <= names


def path_of(operation: Operation) -> str:
    path = operation.path
    for parameter in operation.parameters:
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", "any-id-at-all")
    return path


@pytest.fixture(scope="module")
def examples_server() -> Iterator[MockServer]:
    with MockServer(MockConfig(mode="example", pace=0)) as running:
        yield running
        assert running.world.failures == []


@pytest.mark.parametrize("view", views(), ids=repr)
def test_example_mode_answers_everything(examples_server: MockServer, view: View) -> None:
    with httpx.Client(base_url=examples_server.url, headers=headers(view), timeout=20) as client:
        for operation in view.operations.values():
            if operation.request_body is not None and JSON not in operation.media_types:
                continue
            bodies = [data for _, data in requests(view, operation)] or [None]
            for data in bodies:
                sent = (
                    {} if data is None else {"content": json.dumps(data), "headers": {"content-type": JSON}}
                )
                answer = client.request(operation.method, path_of(operation), **sent)
                assert answer.status_code == 200, f"{operation.id}: {answer.text[:300]}"
                assert faults_of(view, operation, answer) == [], operation.id


def test_example_mode_takes_any_key_but_no_bad_request(examples_server: MockServer) -> None:
    url = f"{examples_server.url}/v1/messages"
    good = {"x-api-key": "whatever", "anthropic-version": OLD}
    data = {"model": "any-model", "max_tokens": 10, "messages": [{"role": "user", "content": "x"}]}
    assert httpx.post(url, json=data, headers=good).status_code == 200
    assert httpx.post(url, json=data, headers={"anthropic-version": NEW}).status_code == 401
    assert httpx.post(url, json={**data, "max_tokens": "x"}, headers=good).status_code == 400
    streamed = httpx.post(url, json={**data, "stream": True}, headers=good)
    assert events(streamed.text)[-1][0] == "message_stop"
