"""Turns of server tools that another message goes on with: running code that calls, and pauses."""

from __future__ import annotations

import json
from typing import Any

from mock_kit import WEATHER, assembled, body, events, post

from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.mock.apis.messages.stream import stream_of
from claude_conformance.rules import read_events
from claude_conformance.wire import Event, Frame

RUNNER = "code_execution_20250825"
TOOLS = [{"type": RUNNER, "name": "code_execution"}, {**WEATHER, "allowed_callers": [RUNNER]}]
COMPARE = 'Run code that calls get_weather for "Lima" and for "Cusco".'
WEB = [{"type": "web_fetch_20250910", "name": "web_fetch"}]
BOTH = "Fetch https://harbour.invalid/1 and https://harbour.invalid/2, please."


def said(server: MockServer, data: dict[str, Any]) -> tuple[dict[str, Any], list[str | None]]:
    """The message for a request and the names of the events that stream it; both say the same."""
    plain = post(server, data)
    streamed = post(server, {**data, "stream": True})
    assert (plain.status_code, streamed.status_code) == (200, 200), plain.text
    found = events(streamed.text)
    message: dict[str, Any] = plain.json()
    reading = read_events(Event.of(0.0, Frame(name or "", json.dumps(value))) for name, value in found)
    assert reading.breaches == ()
    assert reading.message is not None
    assert [block["type"] for block in reading.message["content"]] == [
        block["type"] for block in message["content"]
    ]
    return message, [name for name, _ in found if name != "ping"]


def answered(data: dict[str, Any], message: dict[str, Any]) -> dict[str, Any]:
    """The request that goes on: the client has run every tool that was called."""
    calls = [block["id"] for block in message["content"] if block["type"] == "tool_use"]
    results = [{"type": "tool_result", "tool_use_id": id, "content": "12 degrees"} for id in calls]
    turns = [{"role": "assistant", "content": message["content"]}]
    turns += [{"role": "user", "content": results}] if results else []
    return {**data, "messages": [*data["messages"], *turns]}


def test_running_code_calls_tools_one_after_the_other(server: MockServer) -> None:
    data = body(COMPARE, tools=TOOLS)
    first, names = said(server, data)
    run, call = first["content"]
    assert (run["type"], call["type"], first["stop_reason"]) == ("server_tool_use", "tool_use", "tool_use")
    assert call["caller"] == {"type": RUNNER, "tool_id": run["id"]}
    assert call["input"]["city"] == "Lima"
    # The model's own call comes in pieces, that of the code whole.
    assert names.count("content_block_start") == 2
    assert names[-4:] == ["content_block_start", "content_block_stop", "message_delta", "message_stop"]

    data = answered(data, first)
    second, names = said(server, data)
    assert names == ["message_start", "message_stop"]
    assert [block["input"]["city"] for block in second["content"]] == ["Cusco"]
    assert (second["usage"]["input_tokens"], second["usage"]["output_tokens"]) == (0, 0)

    last, _ = said(server, answered(data, second))
    result, text = last["content"]
    assert result["tool_use_id"] == run["id"]
    assert (text["type"], last["stop_reason"]) == ("text", "end_turn")


def test_a_long_use_of_a_server_tool_pauses(server: MockServer) -> None:
    data = body(BOTH, tools=WEB)
    first, _ = said(server, data)
    kinds = [block["type"] for block in first["content"]]
    assert kinds == ["server_tool_use", "web_fetch_tool_result", "server_tool_use"]
    assert first["stop_reason"] == "pause_turn"
    last, _ = said(server, answered(data, first))
    assert last["content"][0]["tool_use_id"] == first["content"][2]["id"]
    assert last["stop_reason"] == "end_turn"


def test_a_limit_of_uses_ends_the_turn(server: MockServer) -> None:
    message, _ = said(server, body(BOTH, tools=[{**WEB[0], "max_uses": 1}]))
    assert message["stop_reason"] == "end_turn"
    assert message["usage"]["server_tool_use"]["web_fetch_requests"] == 1


def test_what_server_tools_bring_is_counted_late(server: MockServer) -> None:
    data = body("Fetch https://harbour.example/notes.", tools=WEB, stream=True)
    found = events(post(server, data).text)
    begun = found[0][1]["message"]["usage"]["input_tokens"]
    ended = assembled(found)["usage"]["input_tokens"]
    assert 0 < begun < ended
    plain = events(post(server, body("Hello", stream=True)).text)
    assert plain[0][1]["message"]["usage"]["input_tokens"] == assembled(plain)["usage"]["input_tokens"]


def test_what_was_cached_is_raised_without_its_parts() -> None:
    parts = {"ephemeral_5m_input_tokens": 2000, "ephemeral_1h_input_tokens": 0}
    usage = {
        "input_tokens": 1,
        "output_tokens": 9,
        "cache_creation_input_tokens": 2000,
        "cache_creation": parts,
    }
    result = {"type": "web_fetch_tool_result", "tool_use_id": "srvtoolu_1", "content": {"url": "x" * 400}}
    message = {"content": [result], "stop_reason": "end_turn", "stop_sequence": None, "usage": usage}
    frames = [frame.data for frame in stream_of(message) if not isinstance(frame, bytes)]
    begun, ended = frames[0]["message"]["usage"], frames[-2]["usage"]
    assert begun["cache_creation_input_tokens"] == sum(begun["cache_creation"].values()) < 2000
    assert ended["cache_creation_input_tokens"] == 2000
    assert "cache_creation" not in ended
    assert usage["cache_creation_input_tokens"] == 2000


def test_example_mode_takes_any_beta_value_and_any_signature() -> None:
    thought = {"type": "thinking", "thinking": "Hm", "signature": "signed elsewhere"}
    sealed = {"type": "redacted_thinking", "data": "sealed elsewhere"}
    turns = [
        {"role": "user", "content": "Hello"},
        {"role": "assistant", "content": [thought, sealed, {"type": "text", "text": "Hello."}]},
        {"role": "user", "content": "Go on."},
    ]
    data = body(messages=turns)
    with MockServer(MockConfig(mode="example", pace=0)) as example:
        assert post(example, data, anthropic_beta="brand-new-feature-2031-01-01").status_code == 200
    with MockServer(MockConfig(pace=0)) as stateful:
        assert post(stateful, data).status_code == 400
        assert post(stateful, body(), anthropic_beta="brand-new-feature-2031-01-01").status_code == 400
        assert (
            post(stateful, body(), anthropic_beta="claude-code-20250219,effort-2025-11-24").status_code == 200
        )
