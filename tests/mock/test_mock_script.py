"""Scripted answers."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from mock_kit import assembled, body, events, headers, post

from claude_conformance.mock import MockConfig, MockServer, ScriptError, load_script, parse_script


def run(*steps: dict[str, Any]) -> MockServer:
    return MockServer(MockConfig(script=parse_script(list(steps)), pace=0))


def texts(server: MockServer, *data: dict[str, Any]) -> list[str]:
    return [post(server, item).json()["content"][0]["text"] for item in data]


def test_steps_are_used_in_order_and_up() -> None:
    with run({"text": "one"}, {"text": "two", "times": 2}) as server:
        assert texts(server, *[body("Hello")] * 4) == [
            "one",
            "two",
            "two",
            "Hello! What would you like to talk about?",
        ]


def test_steps_are_matched() -> None:
    steps = [
        {"match": {"contains": "tides"}, "text": "tidal", "times": 0},
        {"match": {"model": "claude-opus-4-8"}, "text": "opus"},
        {"match": {"stream": False}, "text": "rest", "times": 0},
    ]
    with run(*steps) as server:
        asked = [body(), body("About tides"), body(model="claude-opus-4-8"), body("tides again")]
        assert texts(server, *asked) == ["rest", "tidal", "opus", "tidal"]


def test_blocks_and_ends() -> None:
    call = {"type": "tool_use", "name": "get", "input": {"a": 1}}
    steps = [
        {
            "content": [{"type": "text", "text": "x"}, call],
            "usage": {"output_tokens": 99},
            "model": "claude-x",
        },
        {"text": "No.", "stop_reason": "refusal", "stop_details": {"type": "refusal", "category": "bio"}},
    ]
    with run(*steps) as server:
        first = post(server, body()).json()
        assert first["stop_reason"] == "tool_use"
        assert first["content"][1]["id"].startswith("toolu_")
        assert (first["usage"]["output_tokens"], first["model"]) == (99, "claude-x")
        second = assembled(events(post(server, body(stream=True)).text))
        assert (second["stop_reason"], second["stop_details"]["category"]) == ("refusal", "bio")


def test_errors_and_retries() -> None:
    steps = [
        {"error": {"status": 529, "message": "Busy", "retry_after": 3}},
        {"error": {"status": 429, "details": {"error_code": "enforced_spend_limit_reached"}}},
        {"body": {"odd": True}, "status": 207, "headers": {"x-odd": "1"}},
    ]
    with run(*steps) as server:
        busy, spent, odd = (post(server, body()) for _ in range(3))
        assert (busy.status_code, busy.json()["error"]["type"]) == (529, "overloaded_error")
        assert (busy.headers["retry-after"], busy.headers["x-should-retry"]) == ("3", "true")
        assert spent.json()["error"]["details"] == {"error_code": "enforced_spend_limit_reached"}
        assert "retry-after" not in spent.headers
        assert (odd.status_code, odd.json(), odd.headers["x-odd"]) == (207, {"odd": True}, "1")


def test_streams_that_break() -> None:
    steps = [
        {"text": "one two three four", "stream_error": {"after": 3, "status": 529, "message": "Busy"}},
        {"text": "one two three four", "cut": 3},
        {"raw": "data: nothing\n\n"},
    ]
    with run(*steps) as server:
        failed = events(post(server, body(stream=True)).text)
        assert len(failed) == 4
        assert failed[-1][0] == "error"
        assert failed[-1][1]["error"] == {"type": "overloaded_error", "message": "Busy"}
        with pytest.raises(httpx.RemoteProtocolError):
            post(server, body(stream=True))
        assert post(server, body(stream=True)).text == "data: nothing\n\n"


def test_delay() -> None:
    with run({"text": "late", "delay": 0.3}) as server:
        start = time.monotonic()
        post(server, body())
        assert time.monotonic() - start >= 0.3


def test_script_does_not_excuse_bad_requests() -> None:
    with run({"text": "x"}) as server:
        answer = httpx.post(f"{server.url}/v1/messages", json=body(max_tokens=-1), headers=headers(server))
        assert answer.status_code == 400
        assert texts(server, body()) == ["x"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{}", "a script is a list"),
        ("[1]", "step 0: a step is an object"),
        ("[{text: a}, {txt: b}]", "step 1: unknown key 'txt'"),
        ("[{match: {modle: b}}]", "step 0: match: unknown key 'modle'"),
        ("[{times: -1}]", "step 0: times must be a whole number"),
        ("[{", "not YAML"),
    ],
)
def test_bad_scripts(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "script.yaml"
    path.write_text(text)
    with pytest.raises(ScriptError, match=says) as caught:
        load_script(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
