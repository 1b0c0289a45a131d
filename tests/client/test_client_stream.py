"""Streamed messages: the events, what they add up to, and what is left when they break off."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from client_loopback import ASK, KEY, MESSAGE, PATIENT, Answer, Loopback
from hypothesis import given
from hypothesis import strategies as st

import claude_client as cc
from claude_client import types
from claude_client._runtime.models.decode import decoder
from claude_client._runtime.streams.accumulate import Accumulator

START = {
    "type": "message_start",
    "message": {
        **MESSAGE,
        "content": [],
        "stop_reason": None,
        "usage": {"input_tokens": 3, "output_tokens": 1, "cache_read_input_tokens": 7},
    },
}
END: list[dict[str, Any]] = [
    {
        "type": "message_delta",
        "delta": {"stop_reason": "end_turn", "stop_sequence": None},
        "usage": {"output_tokens": 9, "cache_read_input_tokens": None},
    },
    {"type": "message_stop"},
]


def block(index: int, begun: dict[str, Any], *deltas: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {"type": "content_block_start", "index": index, "content_block": begun},
        *({"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas),
        {"type": "content_block_stop", "index": index},
    ]


def text(index: int, *pieces: str) -> list[dict[str, Any]]:
    return block(index, {"type": "text", "text": ""}, *({"type": "text_delta", "text": p} for p in pieces))


def tool(index: int, *pieces: str) -> list[dict[str, Any]]:
    begun = {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {}}
    return block(index, begun, *({"type": "input_json_delta", "partial_json": p} for p in pieces))


FULL = [
    START,
    {"type": "ping"},
    *block(
        0,
        {"type": "thinking", "thinking": "", "signature": ""},
        {"type": "thinking_delta", "thinking": "Let me "},
        {"type": "thinking_delta", "thinking": "see"},
        {"type": "signature_delta", "signature": "c2ln"},
    ),
    *text(1, "It is", " ", "20 °C"),
    {"type": "surprise", "index": 1},
    *tool(2, "", '{"city": "Pa', 'ris", "days": [1', ", 2]}"),
    *block(3, {"type": "hologram", "data": "x"}, {"type": "hologram_delta", "more": "y"}),
    *tool(4),
    *END,
]


@pytest.fixture
def client(loopback: Loopback) -> cc.Client:
    return cc.Client(api_key=KEY, base_url=loopback.url, max_retries=0)


def check(message: types.Message) -> None:
    thinking, said, call, unknown, empty = (part.to_dict() for part in message.content)
    assert thinking == {"type": "thinking", "thinking": "Let me see", "signature": "c2ln"}
    assert said == {"type": "text", "text": "It is 20 °C"}
    assert call["input"] == {"city": "Paris", "days": [1, 2]}
    assert unknown == {"type": "hologram", "data": "x"}
    assert empty["input"] == {}
    assert message.stop_reason == "end_turn"
    assert message.usage.to_dict() == {"input_tokens": 3, "output_tokens": 9, "cache_read_input_tokens": 7}


@pytest.mark.parametrize("size", [0, 1, 7, 100])
def test_the_final_message(loopback: Loopback, client: cc.Client, size: int) -> None:
    loopback.will(Answer.events(*FULL, pieces=size))
    with client.messages.stream(**ASK) as stream:
        check(stream.get_final_message())
        assert stream.get_final_text() == "It is 20 °C"
        assert stream.request_id == "req_s"
    assert loopback.asked[0].json == {**ASK, "stream": True}
    assert loopback.asked[0].headers["accept"] == "text/event-stream"


def test_the_events_and_their_snapshots(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(Answer.events(*FULL))
    with client.messages.stream(**ASK) as stream:
        events = list(stream)
    kinds = [event.type for event in events]
    assert "ping" not in kinds
    assert "surprise" in kinds
    texts = [event for event in events if isinstance(event, cc.TextEvent)]
    assert [(event.text, event.snapshot) for event in texts] == [
        ("It is", "It is"),
        (" ", "It is "),
        ("20 °C", "It is 20 °C"),
    ]
    assert [e.snapshot for e in events if isinstance(e, cc.ThinkingEvent)] == ["Let me ", "Let me see"]
    assert [e.signature for e in events if isinstance(e, cc.SignatureEvent)] == ["c2ln"]
    assert [e.snapshot for e in events if isinstance(e, cc.InputJsonEvent)] == [
        {},
        {},
        {"city": "Paris", "days": [1]},
        {"city": "Paris", "days": [1, 2]},
    ]
    stopped = [event for event in events if isinstance(event, cc.ContentBlockStopEvent)]
    assert [event.index for event in stopped] == [0, 1, 2, 3, 4]
    assert stopped[1].content_block.text == "It is 20 °C"
    assert isinstance(events[-1], cc.MessageStopEvent)
    check(events[-1].message)


def test_citations_are_gathered(loopback: Loopback, client: cc.Client) -> None:
    cited = {"type": "char_location", "cited_text": "x", "document_index": 0}
    deltas = [{"type": "citations_delta", "citation": {**cited, "n": n}} for n in range(2)]
    loopback.will(Answer.events(START, *block(0, {"type": "text", "text": ""}, *deltas), *END))
    with client.messages.stream(**ASK) as stream:
        message = stream.get_final_message()
    assert message.content[0].to_dict()["citations"] == [{**cited, "n": 0}, {**cited, "n": 1}]


def test_text_alone_and_the_snapshot_on_the_way(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(Answer.events(*FULL, pieces=20))
    with client.messages.stream(**ASK) as stream:
        with pytest.raises(RuntimeError, match="not begun"):
            _ = stream.current_message_snapshot
        assert next(stream.text_stream) == "It is"
        assert stream.current_message_snapshot.content[1].text == "It is"
        assert next(stream.text_stream) == " "
        assert stream.current_message_snapshot.content[1].text == "It is "
        assert list(stream.text_stream) == ["20 °C"]
        check(stream.get_final_message())


def test_events_given_out_do_not_change_later(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(Answer.events(*FULL))
    with client.messages.stream(**ASK) as stream:
        first = next(stream)
        stream.until_done()
    assert first.message.content == []
    assert first.message.stop_reason is None


def test_a_stream_that_breaks_off_is_no_message(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(Answer.events(START, *text(0, "Hel", "lo")[:-1]))
    with client.messages.stream(**ASK) as stream:
        with pytest.raises(cc.APIConnectionError, match="before the message was complete"):
            stream.get_final_message()
        assert stream.current_message_snapshot.content[0].text == "Hello"


def test_input_that_is_cut_keeps_what_parses(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(Answer.events(START, *tool(0, '{"a": 1, "b": [2'), *END))
    with client.messages.stream(**ASK) as stream:
        assert stream.get_final_message().content[0].input == {"a": 1, "b": [2]}


def test_a_whole_input_is_kept_when_an_empty_piece_follows(loopback: Loopback, client: cc.Client) -> None:
    call = {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {"a": [1]}}
    empty = {"type": "input_json_delta", "partial_json": ""}
    loopback.will(Answer.events(START, *block(0, call, empty), *END))
    with client.messages.stream(**ASK) as stream:
        snapshots = [event.snapshot for event in stream if event.type == "input_json"]
        message = stream.get_final_message()
    assert snapshots == [{"a": [1]}]
    assert message.to_dict()["content"][0]["input"] == {"a": [1]}


def test_input_that_is_no_json_is_an_error(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(Answer.events(START, *tool(0, "{]"), *END))
    with client.messages.stream(**ASK) as stream, pytest.raises(ValueError, match="weather"):
        stream.get_final_message()


@pytest.mark.parametrize(
    "event",
    [
        {"type": "content_block_delta", "index": 7, "delta": {"type": "text_delta", "text": "x"}},
        {"type": "content_block_delta", "delta": {"type": "text_delta", "text": "x"}},
        {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta"}},
        {"type": "content_block_stop", "index": []},
        {"type": "content_block_start"},
        {"type": "message_delta"},
    ],
)
def test_events_out_of_order_or_shape(loopback: Loopback, client: cc.Client, event: dict[str, Any]) -> None:
    loopback.will(Answer.events(START, *text(0, "a")[:-1], event))
    with client.messages.stream(**ASK) as stream, pytest.raises(cc.APIError):
        stream.get_final_message()


def test_no_text_is_said_so(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(Answer.events(START, *tool(0, "{}"), *END))
    with client.messages.stream(**ASK) as stream, pytest.raises(RuntimeError, match="it has: tool_use"):
        stream.get_final_text()


def test_what_is_not_an_event_of_ours_is_read_over(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(
        Answer.events(b": hello\n\n", START, b"data: [DONE]\n\n", b"id: 4\nretry: 5\n\n", *text(0, "a"), *END)
    )
    kinds = [event.type for event in client.messages.create(**ASK, stream=True)]
    assert kinds == ["message_start", *(e["type"] for e in [*text(0, "a"), *END])]


def test_leaving_early_closes_the_connection(loopback: Loopback, client: cc.Client) -> None:
    loopback.will(Answer.events(*FULL), Answer.of(MESSAGE))
    with client.messages.create(**ASK, stream=True) as stream:
        assert next(iter(stream)).type == "message_start"
    assert stream.response.is_closed
    assert client.messages.create(**ASK).id == "msg_01"


def test_asynchronously(loopback: Loopback) -> None:
    async def run() -> None:
        async with cc.AsyncClient(api_key=KEY, base_url=loopback.url) as client:
            loopback.will(Answer.events(*FULL, pieces=9))
            async with client.messages.stream(**ASK) as stream:
                assert [piece async for piece in stream.text_stream] == ["It is", " ", "20 °C"]
                check(await stream.get_final_message())
                assert await stream.get_final_text() == "It is 20 °C"
            async with client.messages.stream(**ASK) as stream:
                kinds = [event.type async for event in stream]
            assert kinds.count("text") == 3
            events = await client.messages.create(**ASK, stream=True)
            assert (await anext(events)).type == "message_start"
            await events.close()
            loopback.will(Answer.events(START))
            async with client.beta.messages.stream(**ASK) as stream:
                with pytest.raises(cc.APIConnectionError):
                    await stream.get_final_message()

    asyncio.run(run())


@PATIENT
@given(
    st.dictionaries(st.text(max_size=5), st.none() | st.integers() | st.text(max_size=9), max_size=4),
    st.lists(st.integers(0, 80), max_size=8),
    st.text(max_size=30),
    st.lists(st.integers(0, 30), max_size=5),
)
def test_pieces_add_up_however_they_are_cut(
    value: dict[str, Any], cuts: list[int], said: str, places: list[int]
) -> None:
    def cut(whole: str, at: list[int]) -> list[str]:
        ends = sorted({min(end, len(whole)) for end in at} | {len(whole)})
        return [whole[a:b] for a, b in zip([0, *ends], ends, strict=False)]

    accumulator = Accumulator(None)  # type: ignore[arg-type]
    decode = decoder("RawMessageStreamEvent")
    for event in [START, *text(0, *cut(said, places)), *tool(1, *cut(json.dumps(value), cuts)), *END]:
        accumulator.add(decode(json.loads(json.dumps(event))))
    spoken, call = accumulator.final().content
    assert spoken.text == said
    assert call.input == value
