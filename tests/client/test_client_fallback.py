"""What a streamed message is when another model takes over, or when it comes whole."""

from __future__ import annotations

from typing import Any

import pytest
from client_loopback import ASK, KEY, MESSAGE, Answer, Loopback

import claude_client as cc

USAGE = {"input_tokens": 3, "output_tokens": 1}
START = {**MESSAGE, "model": "first", "content": [], "stop_reason": None, "usage": USAGE}
CALL = {
    "type": "tool_use",
    "id": "toolu_1",
    "name": "weather",
    "input": {"city": "Lima"},
    "caller": {"type": "code_execution_20250825", "tool_id": "srvtoolu_1"},
}
END: list[dict[str, Any]] = [
    {"type": "message_delta", "delta": {"stop_reason": "end_turn", "stop_sequence": None}, "usage": USAGE},
    {"type": "message_stop"},
]


def fallback(index: int, target: Any) -> list[dict[str, Any]]:
    trigger = {"type": "refusal", "category": None}
    block = {"type": "fallback", "from": {"model": "first"}, "to": target, "trigger": trigger}
    return [
        {"type": "content_block_start", "index": index, "content_block": block},
        {"type": "content_block_stop", "index": index},
    ]


def final(loopback: Loopback, *events: dict[str, Any]) -> dict[str, Any]:
    loopback.will(Answer.events(*events))
    with (
        cc.Client(api_key=KEY, base_url=loopback.url, max_retries=0) as client,
        client.messages.stream(**ASK) as stream,
    ):
        found: dict[str, Any] = stream.get_final_message().to_dict()
    return found


@pytest.mark.parametrize(
    ("targets", "model"),
    [
        ([], "first"),
        ([{"model": "second"}], "second"),
        ([{"model": "second"}, {"model": "third"}], "third"),
        ([{}], "first"),
        ([{"model": 7}], "first"),
        (["second"], "first"),
    ],
)
def test_the_model_that_took_over_last_is_that_of_the_message(
    loopback: Loopback, targets: list[Any], model: str
) -> None:
    blocks = [event for index, target in enumerate(targets) for event in fallback(index, target)]
    message = final(loopback, {"type": "message_start", "message": START}, *blocks, *END)
    assert message["model"] == model
    assert len(message["content"]) == len(targets)


def test_a_message_that_begins_whole_stays_as_it_is(loopback: Loopback) -> None:
    whole = {**START, "content": [CALL], "stop_reason": "tool_use"}
    message = final(loopback, {"type": "message_start", "message": whole}, {"type": "message_stop"})
    assert message["content"] == [CALL]
    assert message["stop_reason"] == "tool_use"


def test_a_call_that_starts_with_its_whole_input_keeps_it(loopback: Loopback) -> None:
    start = {"type": "content_block_start", "index": 0, "content_block": CALL}
    stop = {"type": "content_block_stop", "index": 0}
    message = final(loopback, {"type": "message_start", "message": START}, start, stop, *END)
    assert message["content"] == [CALL]
