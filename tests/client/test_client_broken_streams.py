"""Streams in another order than they should have, and streams of which a part is broken."""

from __future__ import annotations

import asyncio
import copy
from typing import Any

import httpx
import pytest
from client_loopback import ASK, KEY, MESSAGE, PATIENT, Answer, Loopback
from hypothesis import given
from hypothesis import strategies as st

import claude_client as cc
from claude_client import types
from claude_client._runtime.models.decode import decoder
from claude_client._runtime.streams.accumulate import Accumulator

START = {"type": "message_start", "message": {**MESSAGE, "content": []}}
END = [
    {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 1}},
    {"type": "message_stop"},
]


def block(index: Any, text: str = "A") -> list[dict[str, Any]]:
    return [
        {"type": "content_block_start", "index": index, "content_block": {"type": "text", "text": ""}},
        {"type": "content_block_delta", "index": index, "delta": {"type": "text_delta", "text": text}},
        {"type": "content_block_stop", "index": index},
    ]


def tool(index: int, *pieces: str) -> list[dict[str, Any]]:
    begun = {"type": "tool_use", "id": "t", "name": "weather", "input": {}}
    deltas = [{"type": "input_json_delta", "partial_json": piece} for piece in pieces]
    return [
        {"type": "content_block_start", "index": index, "content_block": begun},
        *({"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas),
        {"type": "content_block_stop", "index": index},
    ]


def client(loopback: Loopback) -> cc.Client:
    return cc.Client(api_key=KEY, base_url=loopback.url, max_retries=0)


def final(loopback: Loopback, *events: dict[str, Any]) -> Any:
    loopback.will(Answer.events(*events))
    with client(loopback).messages.stream(**ASK) as stream:
        return stream.get_final_message()


@PATIENT
@given(st.permutations([0, 1, 2, 5, 9]), st.randoms(use_true_random=False))
def test_blocks_are_in_the_order_of_their_index(order: list[int], random: Any) -> None:
    """However the blocks begin, and however their events are mixed."""
    waiting = [block(index, str(index)) for index in order]
    accumulator = Accumulator(httpx.Response(200, request=httpx.Request("POST", "http://h")))
    read = decoder("RawMessageStreamEvent")
    accumulator.add(read(copy.deepcopy(START)))
    begun: set[int] = set()
    while waiting:
        events = random.choice(waiting)
        event = events.pop(0)
        accumulator.add(read(event))
        if event["type"] == "content_block_start":
            begun.add(event["index"])
        kept = accumulator.snapshot().content
        assert len(kept) == len(begun)
        assert [found.text for found in kept if found.text] == sorted(
            found.text for found in kept if found.text
        )
        if not events:
            waiting.remove(events)
    for event in copy.deepcopy(END):
        accumulator.add(read(event))
    assert [found.text for found in accumulator.final().content] == ["0", "1", "2", "5", "9"]


def test_an_index_that_comes_again_after_its_end_is_another_block(loopback: Loopback) -> None:
    message = final(loopback, START, *block(0, "A"), *block(0, "B"), *END)
    assert [found.text for found in message.content] == ["A", "B"]


@pytest.mark.parametrize(
    ("events", "words"),
    [
        ([*block(0), *END], "content_block_start before message_start"),
        (END, "message_delta before message_start"),
        ([START, START, *END], "second message"),
        ([START, *block(0)[:2], *block(0), *END], "block 0 a second time"),
        *[([START, *block(index), *END], "index") for index in ("0", -1, True, None, 0.0, [0])],
        ([START, {"type": "content_block_start"}], "index"),
        ([{**START, "message": 5}], "without a message"),
        ([{"type": "message_start"}], "message"),
        ([START, {**block(0)[0], "content_block": 5}], "without a block"),
        ([START, block(0)[0], {**block(0)[1], "delta": {"type": "text_delta", "text": 5}}], "not a string"),
        ([START, block(0)[0], {"type": "content_block_delta", "index": 0}], "delta"),
        ([START, block(3)[2]], "block 3"),
    ],
)
def test_a_stream_that_makes_no_message_is_refused(
    loopback: Loopback, events: list[dict[str, Any]], words: str
) -> None:
    with pytest.raises(cc.APIResponseValidationError, match=words) as caught:
        final(loopback, *events)
    assert caught.value.request_id == "req_s"
    assert len(str(caught.value).splitlines()) == 1


def test_events_of_new_types_and_without_data_pass(loopback: Loopback) -> None:
    loopback.will(Answer.events({"type": "new"}, b"event: x\ndata:\n\n", b"data\n\n", START, *block(0), *END))
    with client(loopback).messages.stream(**ASK) as stream:
        assert [event.type for event in stream][:2] == ["new", "message_start"]
        assert stream.get_final_text() == "A"


BROKEN = [START, *tool(0, '{"city": ', "INVALID}"), *block(1, "after"), *tool(2, '{"a": 1}'), *END]


def test_broken_input_of_a_tool_does_not_lose_the_rest(loopback: Loopback) -> None:
    loopback.will(Answer.events(*BROKEN))
    seen: list[Any] = []

    with client(loopback).messages.stream(**ASK) as stream:
        with pytest.raises(cc.ToolInputError, match=r"'weather' is not JSON.*req_s") as caught:
            seen.extend(stream)
        assert isinstance(caught.value, ValueError)
        assert (caught.value.request_id, caught.value.body) == ("req_s", '{"city": INVALID}')
        assert [found.index for found in seen if isinstance(found, cc.ContentBlockStopEvent)] == [1, 2]
        assert "".join(found.text for found in seen if isinstance(found, cc.TextEvent)) == "after"
        content = stream.current_message_snapshot.content
        assert [found.type for found in content] == ["tool_use", "text", "tool_use"]
        assert isinstance(content[0], types.ToolUseBlock)
        assert content[0].input == '{"city": INVALID}'  # type: ignore[comparison-overlap]
        with pytest.raises(cc.ToolInputError):
            stream.get_final_message()
        broken = [found for found in seen if isinstance(found, cc.InputJsonEvent)][1]
        with pytest.raises(cc.ToolInputError, match="req_s"):
            _ = broken.snapshot

    async def run() -> None:
        async with (
            cc.AsyncClient(api_key=KEY, base_url=loopback.url) as used,
            used.messages.stream(**ASK) as stream,
        ):
            with pytest.raises(cc.ToolInputError):
                await stream.get_final_message()
            assert len(stream.current_message_snapshot.content) == 3

    asyncio.run(run())


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ((), {}),
        (("",), {}),
        (('{"a": "\\ud83d"}',), {"a": "\ud83d"}),
        (('{"a": 1', "0}"), {"a": 10}),
        (('{"a": [1, {"b": "x'), {"a": [1, {}]}),
    ],
)
def test_input_of_a_tool_that_is_json_or_was_cut(
    loopback: Loopback, pieces: tuple[str, ...], expected: object
) -> None:
    message = final(loopback, START, *tool(0, *pieces), *END)
    assert message.content[0].input == expected


def test_what_is_not_there_yet_says_so(loopback: Loopback) -> None:
    loopback.will(Answer.events(START, *END))
    with client(loopback).messages.stream(**ASK) as stream:
        with pytest.raises(cc.ClientStateError, match="not begun"):
            _ = stream.current_message_snapshot
        with pytest.raises(cc.ClientStateError, match="no text block"):
            stream.get_final_text()
