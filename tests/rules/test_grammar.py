"""The state machine takes every stream that the grammar allows, and names the first event that breaks it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claude_conformance.rules import State, read_events
from claude_conformance.rules.stream.grammar import Grammar
from claude_conformance.wire import Event, Fault, Frame

Data = dict[str, Any]


def event(data: Data | str, name: str | None = None) -> Event:
    if isinstance(data, str):
        return Event.of(0.0, Frame(name or "", data))
    return Event.of(0.0, Frame(data["type"] if name is None else name, json.dumps(data)))


def start(**changes: Any) -> Data:
    message = {"id": "msg_1", "type": "message", "role": "assistant", "model": "m", "content": []}
    usage = {"input_tokens": 9, "output_tokens": 1}
    return {
        "type": "message_start",
        "message": {**message, "stop_reason": None, "stop_sequence": None, "usage": usage, **changes},
    }


def block(index: int, **content: Any) -> Data:
    return {"type": "content_block_start", "index": index, "content_block": content}


def delta(index: int, **content: Any) -> Data:
    return {"type": "content_block_delta", "index": index, "delta": content}


def stop(index: int) -> Data:
    return {"type": "content_block_stop", "index": index}


def end(reason: str | None = "end_turn", **usage: Any) -> Data:
    return {
        "type": "message_delta",
        "delta": {"stop_reason": reason, "stop_sequence": None},
        "usage": {"output_tokens": 5, **usage},
    }


OVER: Data = {"type": "message_stop"}
TEXT = [block(0, type="text", text=""), delta(0, type="text_delta", text="Hi"), stop(0)]
CALL = [
    block(1, type="tool_use", id="toolu_1", name="t", input={}),
    delta(1, type="input_json_delta", partial_json='{"a": '),
    delta(1, type="input_json_delta", partial_json="[1]}"),
    stop(1),
]
THOUGHT = [
    block(0, type="thinking", thinking="", signature=""),
    delta(0, type="thinking_delta", thinking="Hm"),
    delta(0, type="signature_delta", signature="s"),
    stop(0),
]
RESULT_FIRST = [block(0, type="web_search_tool_result", tool_use_id="srvtoolu_1", content=[]), stop(0)]
RESULT = [block(1, type="web_search_tool_result", tool_use_id="srvtoolu_1", content=[]), stop(1)]
DIRECT = {"type": "direct"}
CODE = {"type": "code_execution_20250825", "tool_id": "srvtoolu_1"}
CODE_CALL = {"type": "tool_use", "id": "toolu_1", "name": "t", "input": {"a": 1}, "caller": CODE}
WHOLE_CALL = [block(0, **CODE_CALL), stop(0)]
OWN_CALL = [block(0, **{**CODE_CALL, "caller": DIRECT})]
FALLBACK = block(0, type="fallback", **{"from": {"model": "m"}, "to": {"model": "n"}})
FILLED = block(0, type="web_search_tool_result", tool_use_id="srvtoolu_1", content=[{"type": "x"}])
CUT = [*THOUGHT[:2], stop(0)]
GOOD = [start(), *TEXT, end(), OVER]


def breaches(stream: list[Data | Event], error: Fault | None = None) -> list[tuple[str, int | None]]:
    machine = Grammar()
    for item in stream:
        machine.feed(item if isinstance(item, Event) else event(item))
    machine.close(error)
    return [(breach.rule, breach.index) for breach in machine.breaches]


def test_a_joined_message() -> None:
    reading = read_events(map(event, [start(), *TEXT, *CALL, end("tool_use", input_tokens=11), OVER]))
    assert reading.breaches == ()
    assert reading.end is State.STOPPED
    assert reading.message is not None
    assert reading.message["content"] == [
        {"type": "text", "text": "Hi"},
        {"type": "tool_use", "id": "toolu_1", "name": "t", "input": {"a": [1]}},
    ]
    assert reading.message["stop_reason"] == "tool_use"
    assert reading.message["usage"] == {"input_tokens": 11, "output_tokens": 5}


@pytest.mark.parametrize(
    "stream",
    [
        [
            start(content=[CODE_CALL], stop_reason="tool_use", usage={"input_tokens": 0, "output_tokens": 0}),
            OVER,
        ],
        [start(stop_reason="end_turn"), {"type": "ping"}, OVER],
        [start(), *WHOLE_CALL, end("tool_use"), OVER],
        [start(), *OWN_CALL, stop(0), end("tool_use"), OVER],
        [
            start(),
            *OWN_CALL,
            delta(0, type="input_json_delta", partial_json=""),
            stop(0),
            end("tool_use"),
            OVER,
        ],
        [
            start(),
            *TEXT,
            *CALL[:2],
            stop(1),
            {**FALLBACK, "index": 2},
            stop(2),
            block(3, type="tool_use", id="toolu_2", name="t", input={}),
            delta(3, type="input_json_delta", partial_json="{}"),
            stop(3),
            end("tool_use"),
            OVER,
        ],
        [start(), end("refusal", output_tokens=0), OVER],
        [start(usage={"input_tokens": 0, "output_tokens": 0}), *TEXT, end("refusal", output_tokens=0), OVER],
        [start(), TEXT[0], stop(0), end(), OVER],
        [start(), *TEXT, block(1, type="text", text="", citations=[]), stop(1), end(), OVER],
        [start(), *RESULT_FIRST, end(output_tokens=0), OVER],
        [start(), *CUT, end("max_tokens"), OVER],
        [start(), *CUT, end("refusal"), OVER],
        [start(), *CUT, {**FALLBACK, "index": 1}, stop(1), end(), OVER],
        [
            start(usage={"input_tokens": 9, "output_tokens": 60}),
            FALLBACK,
            stop(0),
            end(output_tokens=5),
            OVER,
        ],
        [start(), block(0, type="thinking", thinking="Hm", signature="s"), stop(0), end(), OVER],
        [start(), FILLED, delta(0, type="brand_new_delta", part=1), stop(0), end(), OVER],
        [
            start(),
            block(0, type="brand_new_block"),
            delta(0, type="text_delta", text="x"),
            stop(0),
            end(),
            OVER,
        ],
        [
            start(),
            {"type": "ping"},
            TEXT[0],
            {"type": "ping"},
            *TEXT[1:],
            end(),
            {"type": "ping"},
            end(),
            OVER,
        ],
        [{"type": "ping"}, start(), end(), OVER],
    ],
    ids=str,
)
def test_what_the_api_streams_is_taken(stream: list[Data]) -> None:
    assert breaches(list(stream)) == []


def test_a_message_that_begins_whole_is_joined_as_it_is() -> None:
    reading = read_events(map(event, [start(content=[CODE_CALL], stop_reason="tool_use"), OVER]))
    assert reading.message is not None
    assert reading.message["content"] == [CODE_CALL]
    assert reading.message["stop_reason"] == "tool_use"


def test_a_whole_input_is_kept_when_an_empty_piece_follows() -> None:
    empty = delta(0, type="input_json_delta", partial_json="")
    reading = read_events(map(event, [start(), *OWN_CALL, empty, stop(0), end("tool_use"), OVER]))
    assert reading.message is not None
    assert reading.message["content"][0]["input"] == {"a": 1}


def test_the_model_that_takes_over_is_the_model_of_the_message() -> None:
    reading = read_events(map(event, [start(), FALLBACK, stop(0), end(), OVER]))
    assert reading.message is not None
    assert reading.message["model"] == "n"


def test_an_error_ends_a_stream() -> None:
    error = {"type": "error", "error": {"type": "overloaded_error", "message": "Later"}}
    assert breaches([start(), TEXT[0], error]) == []
    assert breaches([start(), error, OVER]) == [("H16", 2)]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        ([*GOOD[1:]], [("H03", 0)]),
        ([], [("H03", None), ("H09", None)]),
        ([start(), *GOOD], [("H03", 1)]),
        ([start(content=[{"type": "text", "text": "x"}]), *GOOD[1:]], [("H04", 0)]),
        ([start(stop_reason="end_turn"), *GOOD[1:]], [("H04", 0)]),
        ([start(usage={"input_tokens": 0, "output_tokens": 1}), *GOOD[1:]], [("H04", 0)]),
        ([start(usage=None), *GOOD[1:]], [("H04", 0)]),
        ([{"type": "message_start"}, *GOOD[1:]], [("H04", 0)]),
        ([start(), block(1, type="text", text=""), stop(1), end(), OVER], [("H05", 1)]),
        ([start(), TEXT[0], CALL[0], end(), OVER], [("H05", 2)]),
        ([start(), *TEXT, block(2, type="text", text=""), end(), OVER], [("H05", 4)]),
        ([start(), *TEXT, stop(0), end(), OVER], [("H06", 4)]),
        ([start(), *TEXT[1:], end(), OVER], [("H06", 1)]),
        ([start(), *TEXT[:2], end(), OVER], [("H06", 3)]),
        ([start(), TEXT[0], delta(1, type="text_delta", text="x"), stop(0), end(), OVER], [("H06", 2)]),
        ([start(), *TEXT, TEXT[1], end(), OVER], [("H06", 4)]),
        ([start(), *TEXT, OVER], [("H07", 4)]),
        ([start(), *TEXT, end(None), OVER], [("H07", 5)]),
        ([start(), *TEXT, end(output_tokens=None), OVER], [("H07", 5)]),
        ([start(), *TEXT, end(output_tokens=0), OVER], [("H07", 5)]),
        ([start(), *TEXT, end(), *CALL, end(), OVER], [("H07", 5)]),
        ([start(), *TEXT, end(), end(output_tokens=4), OVER], [("H08", 5)]),
        ([*GOOD[:-1]], [("H09", None)]),
        ([*GOOD, OVER], [("H09", 6)]),
        ([*GOOD, event("[DONE]")], [("H09", 6)]),
        ([*GOOD[:-1], event("[DONE]"), OVER], [("H09", 5)]),
        ([*GOOD[:-1], event("[DONE]")], [("H09", None)]),  # no message_stop is graver than [DONE]
        (
            [start(), TEXT[0], delta(0, type="thinking_delta", thinking="x"), stop(0), end(), OVER],
            [("H10", 2)],
        ),
        ([start(), TEXT[0], delta(0, type="text_delta"), stop(0), end(), OVER], [("H10", 2)]),
        ([start(), *TEXT, *CALL[:2], stop(1), end("tool_use"), OVER], [("H11", 6)]),
        (
            [start(), *TEXT, {**CALL[0], "content_block": {"type": "tool_use"}}, stop(1), end(), OVER],
            [("H11", 4)],
        ),
        ([start(), THOUGHT[0], THOUGHT[1], stop(0), end(), OVER], [("H12", 3)]),
        ([start(), block(0, text=""), stop(0), end(), OVER], [("H06", 1)]),
        ([start(), TEXT[0], delta(0, text="x"), stop(0), end(), OVER], [("H10", 2)]),
        ([OVER], [("H03", 0)]),
        ([start(), TEXT[0], OVER], [("H06", 2)]),
        ([start(stop_sequence="x"), *TEXT, end(), OVER], [("H04", 0)]),
        ([start(), *THOUGHT[:3], THOUGHT[1], stop(0), end(), OVER], [("H12", 4)]),
        (
            [start(), *TEXT, RESULT[0], delta(1, type="text_delta", text="x"), stop(1), end(), OVER],
            [("H13", 5)],
        ),
        ([start(), TEXT[0], stop(0), *CALL, end("tool_use"), OVER], [("H18", 2)]),
        ([start(content=[CODE_CALL]), OVER], [("H04", 0), ("H07", 1)]),
        (
            [start(content=[{"type": "text", "text": "x"}], stop_reason="end_turn"), OVER],
            [("H04", 0), ("H07", 1)],
        ),
        ([start(content=[CODE_CALL], stop_reason="tool_use"), *TEXT, end(), OVER], [("H04", 0)]),
        ([start(content=[CODE_CALL], stop_reason="tool_use", usage=None), OVER], [("H04", 0)]),
        (
            [start(), *WHOLE_CALL[:1], delta(0, type="text_delta", text="x"), stop(0), end(), OVER],
            [("H10", 2)],
        ),
        (
            [
                start(),
                *OWN_CALL,
                delta(0, type="input_json_delta", partial_json='{"a": 2}'),
                stop(0),
                end(),
                OVER,
            ],
            [("H11", 3)],
        ),
        (
            [start(), *THOUGHT[:2], stop(0), block(1, type="text", text=""), *RESULT[1:], end(), OVER],
            [("H12", 3)],
        ),
        ([*GOOD[:3], event({"type": "content_block_stop", "index": 0}, "other"), *GOOD[4:]], [("H02", 3)]),
        ([start(), event({"type": "ping"}, ""), *GOOD[1:]], [("H02", 1)]),
        ([start(), event("no json", "content_block_delta"), *GOOD[1:]], [("H02", 1)]),
        ([start(), {"type": "error", "error": {"type": "x"}}], [("H16", 1)]),
        ([start(), event('{"error": {"message": "x"}}')], [("H16", 1), ("H09", None)]),
    ],
)
def test_the_first_event_that_breaks_the_grammar(
    stream: list[Data | Event], expected: list[tuple[str, int | None]]
) -> None:
    assert breaches(stream) == expected


def test_a_connection_that_stays_open() -> None:
    assert breaches(list(GOOD), Fault("unclosed", "still open")) == [("H09", None)]


def test_bytes_after_the_last_event_are_a_frame_that_does_not_end() -> None:
    for undecoded, expected in ((True, ["H09"]), (False, [])):
        machine = Grammar()
        for item in GOOD:
            machine.feed(item if isinstance(item, Event) else event(item))
        machine.close(None, undecoded=undecoded)
        assert [breach.rule for breach in machine.breaches] == expected


def test_text_and_input_join_from_any_number_of_pieces() -> None:
    pieces = ["Zür", "ich", " ", "", "am See"]
    text = [block(0, type="text", text=""), *(delta(0, type="text_delta", text=item) for item in pieces)]
    reading = read_events(map(event, [start(), *text, stop(0), *CALL, end("tool_use"), OVER]))
    assert reading.breaches == ()
    assert reading.message is not None
    assert reading.message["content"][0]["text"] == "".join(pieces)
    assert reading.message["content"][1]["input"] == {"a": [1]}


@st.composite
def good_streams(draw: st.DrawFn) -> list[Data]:
    stream: list[Data] = [start()]
    count = draw(st.integers(0, 4))
    for index in range(count):
        kind = draw(st.sampled_from([TEXT, CALL, THOUGHT, RESULT]))
        stream += [{**item, "index": index} for item in kind]
    totals = sorted(draw(st.lists(st.integers(1, 99), min_size=1, max_size=3)))
    stream += [end(output_tokens=total) for total in totals]
    stream.append(OVER)
    extras = st.sampled_from([{"type": "ping"}, {"type": "brand_new_event", "index": 7}])
    for _ in range(draw(st.integers(0, 4))):
        stream.insert(draw(st.integers(1, len(stream) - 1)), draw(extras))
    return stream


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(good_streams())
def test_every_stream_of_the_grammar_is_taken(stream: list[Data]) -> None:
    reading = read_events(map(event, stream))
    assert reading.breaches == ()
    assert reading.message is not None
    started = sum(item["type"] == "content_block_start" for item in stream)
    assert len(reading.message["content"]) == started


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(good_streams(), st.data())
def test_no_event_of_the_grammar_can_be_left_out(stream: list[Data], data: st.DataObject) -> None:
    framing = ("message_start", "content_block_start", "content_block_stop", "message_stop")
    at = data.draw(st.sampled_from([i for i, item in enumerate(stream) if item["type"] in framing]))
    assert read_events(map(event, stream[:at] + stream[at + 1 :])).breaches


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "index", "delta", "message", "content_block", "usage", "error", "content"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)
KINDS = st.sampled_from(
    ["message_start", "content_block_start", "content_block_delta", "message_delta", "error"]
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(KINDS, JUNK)))
def test_no_event_breaks_the_machine(items: list[tuple[str, Any]]) -> None:
    stream = [
        event({**value, "type": kind}) if isinstance(value, dict) else event(json.dumps(value), kind)
        for kind, value in items
    ]
    assert read_events(stream).breaches
