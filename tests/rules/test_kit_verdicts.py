"""The verdicts of the kit on a response: which outcome, with which words and which impact."""

from __future__ import annotations

import json
from typing import Any

import pytest
from observing import EVENTS, error, message_body

from claude_conformance.rules import Failed, Skipped, kit
from claude_conformance.rules.kit import ask, message, reading
from claude_conformance.rules.outcome import Graded
from claude_conformance.wire import Event, Exchange, Fault, Frame, Request, Response


def exchange(
    status: int | None = 200,
    body: Any = None,
    *,
    raw: bytes | None = None,
    invalid: bool = False,
    fault: Fault | None = None,
    events: tuple[Any, ...] = (),
    **headers: str,
) -> Exchange:
    """One exchange; names of headers are written with `_`."""
    fields = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    text = raw if raw is not None else json.dumps({} if body is None else body).encode()
    response = None if status is None else Response(status, fields, text)
    found = tuple(Event.of(0.0, Frame(item["type"], json.dumps(item))) for item in events)
    return Exchange(Request("POST", "/v1/messages", invalid=invalid), response, found, fault)


def outcome(check: Any, *arguments: Any) -> tuple[str, str, str | None]:
    """The kind of outcome, its message, and its impact."""
    try:
        check(*arguments)
    except (Failed, Skipped) as found:
        about = type(found).__name__ if found.exchanges[0] is arguments[0] else "about another exchange"
        return about, found.message, getattr(found, "impact", None)
    return "", "", None


RESET = Fault("reset", "the connection broke")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (exchange(), ("", "", None)),
        (exchange(None), ("Failed", "no response: the connection ended", "breaking")),
        (exchange(None, fault=RESET), ("Failed", "no response: the connection broke", "breaking")),
        (exchange(fault=RESET), ("Failed", "the response breaks off: the connection broke", "breaking")),
        (exchange(fault=Fault("coding", "x")), ("Failed", "the response cannot be read: x", "breaking")),
        (exchange(fault=Fault("oversize", "x")), ("", "", None)),
        (exchange(fault=Fault("unclosed", "x")), ("", "", None)),
    ],
)
def test_a_response_arrived_whole(found: Exchange, said: Any) -> None:
    assert outcome(kit.answered, found) == said


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (exchange(), ("", "", None)),
        (exchange(201), ("Failed", "the status is 201, not 200", "breaking")),
        (exchange(400, error("x")), ("Failed", "the status is 400, not 200 (x)", "breaking")),
        (exchange(400, error("x"), invalid=True), ("Failed", "the status is 400, not 200 (x)", None)),
        (exchange(200, []), ("Failed", "the body is not a JSON object", None)),
        (exchange(200, raw=b"\xff"), ("Failed", "the body is not JSON: not UTF-8 at byte 0", "breaking")),
    ],
)
def test_a_response_is_a_json_object_with_200(found: Exchange, said: Any) -> None:
    assert outcome(ask.accepted, found) == said


@pytest.mark.parametrize(
    ("found", "impact"),
    [
        (exchange(499), None),
        (exchange(500), "breaking"),
        (exchange(500, invalid=True), None),
        (exchange(None), None),
    ],
)
def test_a_5xx_for_a_valid_request_breaks_clients(found: Exchange, impact: str | None) -> None:
    assert ask.refusal_impact(found) == impact


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (exchange(200, message_body("Hi")), ("", "", None)),
        (exchange(200, {"content": 5}), ("Skipped", "the message breaks G01: content is not an array", None)),
        (exchange(529), ("Failed", "the status is 529, not 200", "breaking")),
        (
            exchange(
                200, content_type=EVENTS, events=({"type": "error", "error": {"type": "x", "message": "y"}},)
            ),
            ("Skipped", "the stream ", None),
        ),
        (exchange(500, content_type=EVENTS), ("Failed", "the status is 500, not 200", "breaking")),
    ],
)
def test_a_message_is_read_streamed_or_not(found: Exchange, said: Any) -> None:
    kind, text, impact = outcome(ask.message_in, found)
    assert (kind, impact) == (said[0], said[2])
    assert text.startswith(said[1])
    assert said[1].endswith(" ") or text == said[1]


def test_what_is_no_stream_is_not_judged_as_one() -> None:
    assert outcome(ask.streamed, exchange(200, message_body("Hi"))) == (
        "Skipped",
        "the response breaks H01: it is not an event stream",
        None,
    )


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (error("a", details={"error_code": "b"}), ("a", "b")),
        (error("a"), ("a", None)),
        (error("a", details={"error_code": 5}), ("a", None)),
        (error("a", details="b"), ("a", None)),
        ({"error": {"type": 5}}, (None, None)),
        ({"error": "a"}, (None, None)),
        (["error"], (None, None)),
    ],
)
def test_the_type_and_code_of_an_error(body: Any, found: Any) -> None:
    assert ask.error_of(exchange(400, body)) == found
    assert ask.describe(exchange(400, body)) == (f" ({found[0]})" if found[0] else "")
    assert ask.error_of(exchange(400, raw=b"{")) == ask.error_of(exchange(None)) == (None, None)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (exchange(400, error("invalid_request_error"), invalid=True), ("", "", None)),
        (exchange(200, invalid=True), ("Failed", "the status is 200, not 400", None)),
        (
            exchange(400, error("x"), invalid=True),
            ("Failed", "error.type is 'x', not 'invalid_request_error'", None),
        ),
        *(
            (
                exchange(status, invalid=True, **headers),
                ("Failed", f"the status is {status}, not 400", impact),
            )
            for status, headers, impact in (
                (408, {}, "breaking"),
                (409, {}, "breaking"),
                (429, {}, "breaking"),
                (422, {}, None),
                (499, {}, None),
                (500, {}, "breaking"),
                (500, {"x_should_retry": "false"}, None),
                (422, {"x_should_retry": "true"}, "breaking"),
                (422, {"x_should_retry": "yes"}, None),
            )
        ),
    ],
)
def test_a_refusal_has_its_status_and_type(found: Exchange, said: Any) -> None:
    assert outcome(kit.refused, found) == said


def test_a_refusal_may_have_a_code_of_its_own() -> None:
    found = exchange(404, error("a", details={"error_code": "b"}), invalid=True)
    assert outcome(kit.is_error, found, 404, "a", "b") == ("", "", None)
    assert outcome(kit.is_error, found, 404, "a") == ("", "", None)
    said = "error.details.error_code is 'b', not 'c'"
    assert outcome(kit.is_error, found, 404, "a", "c") == ("Failed", said, None)
    with pytest.raises(TypeError, match="sent with invalid=True"):
        kit.refused(exchange(400, error("invalid_request_error")))


@pytest.mark.parametrize(("status", "right"), [(399, False), (400, True), (499, True), (500, False)])
def test_a_client_error_is_a_4xx(status: int, right: bool) -> None:
    impact = "breaking" if status >= 500 else None
    said = ("", "", None) if right else ("Failed", f"the status is {status}, not 4xx", impact)
    assert outcome(kit.client_error, exchange(status)) == said


@pytest.mark.parametrize(
    ("change", "fault", "impact"),
    [
        ({}, "", None),
        ({"id": ""}, "id is ''", "contract"),
        ({"id": 5}, "id is 5", "contract"),
        ({"type": "x"}, "type is 'x', not 'message'", "contract"),
        ({"role": "user"}, "role is 'user', not 'assistant'", "contract"),
        ({"model": ""}, "model is ''", "contract"),
        ({"content": {}}, "content is not an array", None),
        ({"content": [5]}, "content contains something that is not a block with a type", None),
        ({"content": [{"type": 5}]}, "content contains something that is not a block with a type", None),
        ({"usage": []}, "usage is not an object", None),
    ],
)
def test_the_shape_of_a_message(change: dict[str, Any], fault: str, impact: str | None) -> None:
    found = message.graded_shape({**message_body("Hi"), **change})
    assert found == fault
    assert (found.impact if isinstance(found, Graded) else None) == impact


@pytest.mark.parametrize(
    ("name", "impact"), [("id", "contract"), ("role", "contract"), ("stop_reason", None), ("usage", None)]
)
def test_a_member_that_a_message_lacks(name: str, impact: str | None) -> None:
    found = message.graded_shape({key: value for key, value in message_body("Hi").items() if key != name})
    assert found == f"the message lacks {name}"
    assert (found.impact if isinstance(found, Graded) else None) == impact


def test_what_a_message_gives_back() -> None:
    empty, text, odd = {"type": "text", "text": ""}, {"type": "text", "text": "a"}, {"type": "x", "text": ""}
    assert message.given_back({"content": [empty, text, odd, 5]}) == [text, odd, 5]
    assert message.given_back({"content": "a"}) == []
    assert message.text_of({"content": [text, odd, {"type": "text", "text": 5}, text]}) == "aa"
    assert message.blocks({"content": [text, odd, 5]}, "x") == [odd]
    assert message.all_blocks({"content": [text, 5, odd]}) == [text, odd]
    assert message.all_blocks([text]) == message.all_blocks({"content": {}}) == []


@pytest.mark.parametrize(
    ("usage", "fault"),
    [
        ({}, ""),
        ({"input_tokens": 0, "output_tokens": 0}, ""),
        ({"input_tokens": -1}, "usage.input_tokens is -1"),
        ({"output_tokens": True}, "usage.output_tokens is True"),
        ({"output_tokens": None}, "usage.output_tokens is None"),
        ({"input_tokens": "9"}, "usage.input_tokens is '9'"),
    ],
)
def test_the_counters_of_usage(usage: dict[str, Any], fault: str) -> None:
    assert message.counters(message_body("Hi", usage=usage)) == fault


def test_tiers_and_stop_reasons_are_known() -> None:
    for found in (None, *message.TIERS):
        assert message.tier({"usage": {"service_tier": found}}) == ""
    for found in ("fast", 5, ["batch"]):
        assert message.tier({"usage": {"service_tier": found}}) == f"usage.service_tier is {found!r}"
    assert message.tier({"usage": 5}) == ""
    for found in message.STOP_REASONS:
        assert message.stop_reason({"stop_reason": found}) == ""
    for found in (None, "stop", ["end_turn"]):
        assert message.stop_reason({"stop_reason": found}) == f"stop_reason is {found!r}"


DATA = {"a": {"b": [{"type": "x", "n": 1}, 5]}, "n": True, "t": "text", "z": 0}


def test_json_of_any_type_is_read() -> None:
    assert reading.at(DATA, "a", "b") == DATA["a"]["b"]  # type: ignore[index]
    assert reading.at(DATA) == DATA
    assert reading.at(DATA, "t", "b") is reading.at(None, "a") is reading.at(DATA, "c") is None
    assert reading.objects(DATA, "a", "b") == [{"type": "x", "n": 1}]
    assert reading.objects(DATA, "a") == reading.objects(DATA, "c") == []
    assert (reading.text(DATA, "t"), reading.text(DATA, "n")) == ("text", None)
    assert (reading.whole(DATA, "z"), reading.whole(DATA, "n"), reading.whole(DATA, "t")) == (0, None, None)
    assert reading.content({"content": "a"}) == [{"type": "text", "text": "a"}]
    assert reading.content({"content": [{"type": "x"}, 5]}) == [{"type": "x"}]
    assert (reading.kind({"type": "x"}), reading.kind({"type": 5}), reading.kind([])) == ("x", "", "")
    assert [item.get("n") for item in reading.inside(DATA)] == [True, None, 1]
    sent = {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": []}, 5]}
    assert list(reading.turns(sent)) == [[{"type": "text", "text": "a"}], []]
    assert list(reading.turns(sent, "assistant")) == [[]]


@pytest.mark.parametrize(
    ("usage", "total"),
    [
        ({"input_tokens": 1}, 1),
        ({"input_tokens": 1, "cache_creation_input_tokens": 2, "cache_read_input_tokens": 4}, 7),
        ({"input_tokens": 1, "cache_read_input_tokens": None, "output_tokens": 9}, 1),
        ({"cache_read_input_tokens": 4}, None),
        ({"input_tokens": True}, None),
        (None, None),
    ],
)
def test_input_tokens_are_summed_with_cached_ones(usage: Any, total: int | None) -> None:
    assert reading.input_total({"usage": usage}) == total
