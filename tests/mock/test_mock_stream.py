"""Streams: the same message as without, in events that keep the grammar."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mock_kit import VIEW, WEATHER, assembled, body, events, post

from claude_conformance.mock import MockServer
from claude_conformance.mock.apis.messages.stream import pieces, stream_of
from claude_conformance.mock.http.replies import events_of

CASES: dict[str, dict[str, Any]] = {
    "text": body("Tell me something."),
    "long": body("Write a long story.", max_tokens=300),
    "one token": body("Write a long story.", max_tokens=1),
    "stop": body("Count from 1 to 10.", stop_sequences=["5"]),
    "stop at once": body('Say "STOP now"', stop_sequences=["STOP"]),
    "tool": body("What is the weather in Paris?", tools=[WEATHER]),
    "two tools": body("What is the weather in Paris and in London?", tools=[WEATHER]),
    "unicode": body('Repeat "Grüße 👩‍👩‍👧 \u2028 \\u00e9 \x7f"'),
}


def without_ids(message: dict[str, Any]) -> dict[str, Any]:
    content = [{key: value for key, value in block.items() if key != "id"} for block in message["content"]]
    return {**message, "id": None, "content": content}


@pytest.mark.parametrize("name", CASES)
def test_stream_builds_the_message(server: MockServer, name: str) -> None:
    plain = post(server, CASES[name])
    assert plain.status_code == 200, plain.text
    streamed = post(server, {**CASES[name], "stream": True})
    assert streamed.headers["content-type"].startswith("text/event-stream")
    assert streamed.headers["request-id"].startswith("req_")
    assert without_ids(assembled(events(streamed.text))) == without_ids(plain.json())


@pytest.mark.parametrize("name", CASES)
def test_everything_fits_the_contract(server: MockServer, name: str) -> None:
    operation = VIEW.operations["createMessage"]
    message = post(server, CASES[name]).json()
    assert VIEW.response_violations(operation, 200, "application/json", message) == []
    place = VIEW.stream_data_schema(operation)
    assert place is not None
    for _, data in events(post(server, {**CASES[name], "stream": True}).text):
        assert VIEW.validator(place).violations(data) == []


def test_order_of_events(server: MockServer) -> None:
    found = events(post(server, body("Count from 1 to 9.", stream=True)).text)
    names = [name for name, _ in found]
    assert names[:3] == ["message_start", "content_block_start", "ping"]
    assert names[-3:] == ["content_block_stop", "message_delta", "message_stop"]
    start = found[0][1]["message"]
    assert (start["content"], start["stop_reason"], start["stop_sequence"]) == ([], None, None)
    assert start["usage"]["output_tokens"] <= found[-2][1]["usage"]["output_tokens"]


def test_no_block_when_the_first_word_stops(server: MockServer) -> None:
    found = events(post(server, {**CASES["stop at once"], "stream": True}).text)
    assert [name for name, _ in found] == ["message_start", "ping", "message_delta", "message_stop"]
    assert found[2][1]["delta"]["stop_sequence"] == "STOP"


def test_refusal_of_a_stream_is_plain_json(server: MockServer) -> None:
    answer = post(server, body(max_tokens="x", stream=True))
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/json"


@given(st.text())
def test_pieces_join_to_the_text(text: str) -> None:
    assert "".join(pieces(text)) == text


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)
blocks = st.one_of(
    st.builds(lambda text: {"type": "text", "text": text}, st.text(min_size=1)),
    st.builds(
        lambda text, cited: {
            "type": "text",
            "text": text,
            "citations": [{"type": "char_location", "cited_text": cited}],
        },
        st.text(min_size=1),
        st.text(),
    ),
    st.builds(lambda text: {"type": "thinking", "thinking": text, "signature": "c2ln"}, st.text()),
    st.just({"type": "redacted_thinking", "data": "eA=="}),
    st.builds(
        lambda value: {"type": "tool_use", "id": "toolu_01", "name": "get", "input": value},
        st.dictionaries(st.text(), json_values, max_size=4),
    ),
)


@given(st.lists(blocks, max_size=4), st.sampled_from(["end_turn", "max_tokens", "tool_use"]))
@settings(deadline=None)
def test_any_message_survives_its_stream(content: list[dict[str, Any]], reason: str) -> None:
    message = {
        "id": "msg_01",
        "type": "message",
        "content": content,
        "stop_reason": reason,
        "stop_sequence": None,
        "usage": {"input_tokens": 3, "output_tokens": 7},
    }
    frames = events_of(stream_of(message))
    assert assembled([(frame.name, frame.data) for frame in frames]) == message
