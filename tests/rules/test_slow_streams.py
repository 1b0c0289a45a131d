"""A stream that the suite stops reading while the server writes is not judged by its end."""

from __future__ import annotations

import json
from typing import Any

import pytest
from observing import EVENTS, VIEW

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.mock.http import sending
from claude_conformance.rules import Observation, read_stream, select
from claude_conformance.suite import Options, make_target, run
from claude_conformance.suite.properties import good_stream
from claude_conformance.wire import Event, Exchange, Fault, Frame, Request, Response

KEY = "sk-ant-api03-slow"
LATE = Fault("deadline", "the response does not end within 60 s")
PIECE = {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "on "}}
PING = {"type": "ping"}
USAGE = {"input_tokens": 9, "output_tokens": 1}
START = {
    "type": "message_start",
    "message": {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "model": "m",
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
        "usage": USAGE,
    },
}
OPENS = {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}


def stream(
    *then: tuple[float, dict[str, Any]], fault: Fault | None = LATE, sent: Any = None, elapsed: float = 60.0
) -> Exchange:
    """A stream of a text; ``then`` are the events after its beginning, with their time."""
    body = {"max_tokens": 100, "stream": True} if sent is None else sent
    events = [(0.1, START), (0.1, OPENS), *then]
    return Exchange(
        Request("POST", "http://h/v1/messages", (), json.dumps(body).encode()),
        Response(200, (("content-type", EVENTS),)),
        tuple(Event.of(at, Frame(item["type"], json.dumps(item))) for at, item in events),
        fault,
        elapsed,
    )


def seen(exchange: Exchange) -> Observation:
    return Observation(exchange, VIEW, VIEW.operations["createMessage"], True)


SLOW = stream(*((float(at), PIECE) for at in range(1, 60)))
STUCK = {
    "no text for a long time": stream((1.0, PIECE)),
    "pings alone": stream(*((float(at), PING) for at in range(1, 60))),
    "pings after a text": stream((1.0, PIECE), *((float(at), PING) for at in range(2, 60))),
    "more pieces than tokens": stream(*((at / 2, PIECE) for at in range(2, 120))),
    "no limit was sent": stream((59.0, PIECE), sent={}),
    "a request that is not an object": stream((59.0, PIECE), sent=[]),
    "a connection that broke": stream((59.0, PIECE), fault=Fault("reset", "the connection broke")),
    "an end": stream((59.0, PIECE), fault=None),
}


def test_a_slow_stream_is_not_judged_by_its_end() -> None:
    reading = read_stream(SLOW)
    assert (reading.breaches, reading.message, reading.unfinished) == ((), None, True)
    (rule,) = select(["H09"])
    assert rule.observe is not None
    assert rule.observe(seen(SLOW)) is None
    good_stream(SLOW, seen(SLOW))


@pytest.mark.parametrize("name", STUCK)
def test_a_stream_that_is_stuck_or_breaks_off_breaks_a_rule(name: str) -> None:
    reading = read_stream(STUCK[name])
    assert [breach.rule for breach in reading.breaches] == ["H09"]
    assert not reading.unfinished


def test_what_a_slow_stream_did_wrong_before_counts() -> None:
    wrong = stream(*((float(at), PIECE) for at in range(1, 59)), (59.0, {**PIECE, "index": 7}))
    assert read_stream(wrong).breaches


def test_no_rule_fails_on_a_slow_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server needs more time for each stream than the run allows."""
    monkeypatch.setattr(sending, "MOST_PAUSE", 1.0)
    rules = select(["H02", "H03", "H09", "H14", "H16", "U10", "G19"])
    with MockServer(MockConfig(api_keys=(KEY,), pace=4)) as mock:
        options = Options(rules=rules, workers=8)
        report = run(make_target(mock.url, KEY, timeout=1.0), load_contract(), options)
    failed = {result.rule.id: result.message for result in report.results if result.status == "failed"}
    assert not failed
    (stopped,) = (result for result in report.results if result.rule.id == "G19")
    assert "the stream is slow: " in stopped.message
