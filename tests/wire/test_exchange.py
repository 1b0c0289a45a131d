"""Recorded exchanges: what is read from them, and what their text forms say."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_conformance.wire import (
    Event,
    Exchange,
    Frame,
    JsonError,
    Request,
    Response,
    header_value,
    parse_json,
)
from claude_conformance.wire.jsontext import dumps

HEADERS = (("X-One", "1"), ("content-TYPE", "a"), ("x-one", "2"), ("empty", ""))


@pytest.mark.parametrize(
    ("name", "value"), [("x-ONE", "1, 2"), ("Content-Type", "a"), ("empty", ""), ("x-on", None)]
)
def test_a_header_is_found_in_any_case_and_joined(name: str, value: str | None) -> None:
    assert header_value(HEADERS, name) == value
    assert Request("GET", "/", HEADERS).header(name) == value
    assert Response(200, HEADERS).header(name) == value


@pytest.mark.parametrize(
    ("given_", "found"),
    [
        ("application/json", "application/json"),
        (" Text/Event-Stream ; charset=utf-8", "text/event-stream"),
        ("a/b;c;d", "a/b"),
        ("", ""),
        (None, ""),
    ],
)
def test_the_media_type_is_without_parameters(given_: str | None, found: str) -> None:
    headers = () if given_ is None else (("content-type", given_),)
    response = Response(200, headers)
    assert response.media_type == found
    assert Exchange(Request("GET", "/"), response).streamed == (found == "text/event-stream")


def test_an_exchange_without_a_response_has_no_status() -> None:
    assert Exchange(Request("GET", "/")).status is None
    assert not Exchange(Request("GET", "/")).streamed
    assert Exchange(Request("GET", "/"), Response(529)).status == 529


def test_what_a_request_and_a_response_are_by_default() -> None:
    request, response, exchange = Request("GET", "/"), Response(200), Exchange(Request("GET", "/"))
    assert (request.headers, request.body, request.invalid, request.doubtful) == ((), b"", False, False)
    assert (response.headers, response.body, response.raw) == ((), b"", b"")
    assert (response.size, response.surplus, response.packed) == (0, 0, False)
    assert (exchange.events, exchange.error, exchange.elapsed, exchange.undecoded) == ((), None, 0.0, False)


def test_text_forms_show_sizes_and_no_content() -> None:
    request = Request("POST", "http://h/secret", (("a", "secret"), ("b", "secret")), b"secret")
    response = Response(404, (("a", "secret"),), b"secret", 17)
    event = Event(0.5, "x", "data", {"a": "secret"})
    exchange = Exchange(request, response, (event,))
    assert repr(request) == "Request(POST, 2 headers, 6 bytes)"
    assert repr(response) == "Response(404, 17 bytes)"
    for shown in (repr(event), repr(exchange)):
        assert "secret" not in shown


def test_a_body_is_text_and_json() -> None:
    assert Response(200, body=b'"\xc3\xa9"').text == '"é"'
    assert Response(200, body=b'"\xc3\xa9"').json() == "é"
    assert Response(200, body=b"a\xff").text == "a\ufffd"
    with pytest.raises(JsonError):
        Response(200, body=b"a").json()


@pytest.mark.parametrize(
    ("frame", "value", "error", "kind"),
    [
        (Frame("ping", '{"type": "ping"}'), {"type": "ping"}, None, "ping"),
        (Frame("ping", '{"type": 1}'), {"type": 1}, None, None),
        (Frame("ping", "{}"), {}, None, None),
        (Frame("ping", '"type"'), "type", None, None),
        (Frame("ping", "{"), None, "Expecting property name", None),
        (Frame("ping", "NaN"), None, "NaN is not JSON", None),
        (Frame("ping", "1", utf8=False), None, "not UTF-8", None),
    ],
)
def test_an_event_of_a_frame(frame: Frame, value: Any, error: str | None, kind: str | None) -> None:
    event = Event.of(1.5, frame)
    assert (event.t, event.event, event.data, event.value, event.type) == (
        1.5,
        "ping",
        frame.data,
        value,
        kind,
    )
    assert (event.error or "").startswith(error or "")
    assert (event.error is None) == (error is None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"\xff", "not UTF-8 at byte 0"),
        (b'"ab\xff"', "not UTF-8 at byte 3"),
        (b"NaN", "NaN is not JSON"),
        ("[-Infinity]", "-Infinity is not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ("[1,]", "Expecting value"),
        ("1" * 5000, "Exceeds the limit"),
        ("", "Expecting value: line 1 column 1"),
        ("\ufeff1", "Unexpected UTF-8 BOM"),
    ],
)
def test_why_a_text_is_not_json(text: str | bytes, said: str) -> None:
    with pytest.raises(JsonError) as caught:
        parse_json(text)
    assert str(caught.value).startswith(said)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(JSON)
def test_json_is_written_compact_and_read_again(value: Any) -> None:
    text = dumps(value)
    assert parse_json(text) == parse_json(text.encode()) == value
    assert text == json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def test_no_json_is_written_for_infinity() -> None:
    assert dumps({"é": [1, "\u2028"]}) == '{"é":[1,"\u2028"]}'
    for value in (float("nan"), float("inf")):
        with pytest.raises(ValueError):
            dumps([value])
