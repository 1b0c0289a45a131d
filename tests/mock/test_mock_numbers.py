"""Numbers however they are written: in bodies as JSON Schema takes them, in queries in plain digits alone."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mock_kit import WEATHER, body, headers

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockServer
from claude_conformance.mock.engine.values import sample
from claude_conformance.mock.http.bodies import floats_in
from claude_conformance.mock.validation.integers import settle

WRONG = [
    *("1.5", "1e-1", "1e400", "-1e400", "1e99999999999999999999", "9" * 400, "9" * 5000),
    *("NaN", "Infinity", "-Infinity", "true", '"4"', "null", "[4]"),
    *("04", "+4", ".5", "5.", "0x5", "1e", "1_0", "٣"),
]
WRONG_IN_QUERIES = [
    *("٣", "३", "%EF%BC%93", "³", "+3", "%2B3", "1_0", "%203", "3%20", "3%0A", "", "%FF", "%00"),
    *("3.0", "1e1", "0x3", "-0", "-3", "1e400", "NaN", "9" * 30, "true", "3&limit=x"),
]
VIEW = load_contract().view("2023-06-01")


def spelled(number: int) -> st.SearchStrategy[str]:
    """Texts of JSON that mean this whole number."""
    exponents = st.integers(-6, 6)
    texts = exponents.map(lambda power: f"{Decimal(number).scaleb(-power):f}e{power}")
    zeros = st.integers(1, 30).map(lambda count: f"{number}.{'0' * count}")
    return texts | zeros | texts.map(str.upper)


def send(server: MockServer, text: str) -> httpx.Response:
    return httpx.post(f"{server.url}/v1/messages", content=text, headers=headers(server), timeout=20)


@settings(max_examples=40, deadline=None)
@given(st.data(), st.integers(1, 400))
def test_a_whole_number_is_an_integer(server: MockServer, data: st.DataObject, number: int) -> None:
    plain = json.dumps(body("Write a long story.", max_tokens=number))
    other = plain.replace(f'"max_tokens": {number}', f'"max_tokens": {data.draw(spelled(number))}')
    answers = [send(server, text) for text in (plain, other)]
    assert [answer.status_code for answer in answers] == [200, 200]
    first, second = (answer.json() for answer in answers)
    assert first["content"] == second["content"]
    assert first["usage"] == second["usage"]
    assert server.requests[-1].body["max_tokens"] == number
    assert type(server.requests[-1].body["max_tokens"]) is int


@pytest.mark.parametrize(
    "path",
    [
        ("max_tokens",),
        ("top_k",),
        ("thinking", "budget_tokens"),
        ("tools", 0, "max_uses"),
        ("messages", 0, "content", 0, "citations", 0, "document_index"),
    ],
)
def test_whole_numbers_are_found_wherever_integers_are_asked_for(path: tuple[str | int, ...]) -> None:
    citation = {"type": "char_location", "document_index": 4.0, "cited_text": "a"}
    value: Any = {
        "max_tokens": 4.0,
        "top_k": 4.0,
        "thinking": {"type": "enabled", "budget_tokens": 4.0},
        "tools": [{"type": "web_search_20250305", "name": "web_search", "max_uses": 4.0}],
        "messages": [{"role": "user", "content": [{"type": "text", "text": "a", "citations": [citation]}]}],
    }
    schema = VIEW.operations["createMessage"].request_schema()
    assert schema is not None
    settle(VIEW, {"$ref": schema}, value)
    for token in path:
        value = value[token]
    assert (value, type(value)) == (4, int)


def test_other_numbers_stay_as_they_are(server: MockServer) -> None:
    tool_use = {"type": "tool_use", "id": "toolu_1", "name": "a", "input": {"x": 4.0}}
    turns = [
        {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": [tool_use]},
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "toolu_1"}]},
    ]
    data = body(temperature=1.0, messages=turns, max_tokens=1)
    assert send(server, json.dumps(data)).status_code == 200
    seen = server.requests[-1].body
    assert dict(floats_in(seen)) == {
        ("messages", 1, "content", 0, "input", "x"): 4.0,
        ("temperature",): 1.0,
    }


def test_schemas_of_tools_count_in_whole_numbers_too(server: MockServer) -> None:
    limits = {
        "type": "array",
        "minItems": 3.0,
        "items": {"type": "string", "minLength": 2e1, "maxLength": 3e1},
    }
    tool = {**WEATHER, "input_schema": {"type": "object", "required": ["a"], "properties": {"a": limits}}}
    answer = send(server, json.dumps(body(tools=[tool], tool_choice={"type": "any"})))
    assert answer.status_code == 200
    found = answer.json()["content"][0]["input"]["a"]
    assert len(found) == 3
    assert all(20 <= len(text) <= 30 for text in found)
    assert sample({"type": "integer", "minimum": 5.0, "maximum": 5.0}) == 5


@pytest.mark.parametrize(
    "written",
    WRONG,
)
def test_what_is_no_integer(server: MockServer, written: str) -> None:
    text = json.dumps(body()).replace('"max_tokens": 1024', f'"max_tokens": {written}')
    answer = send(server, text)
    assert answer.status_code == 400, answer.text
    assert answer.json()["error"]["type"] == "invalid_request_error"


@pytest.mark.parametrize("written", ["1e400", "-1e999", "9" * 320 + ".0", "9" * 250 + "e99"])
def test_a_number_that_nobody_can_hold(server: MockServer, written: str) -> None:
    """Also where anything is allowed."""
    text = json.dumps(body(metadata={"user_id": "a"}, tools=[WEATHER])).replace('"c"', written)
    assert send(server, text).status_code == 400


@pytest.mark.parametrize("written", ["-0", "-0.0", "0.0", "0e5", "1e-400"])
def test_zero_is_zero(server: MockServer, written: str) -> None:
    text = json.dumps(body()).replace('"max_tokens": 1024', f'"max_tokens": {written}')
    answer = send(server, text)
    assert answer.status_code == 200
    assert answer.json()["usage"]["output_tokens"] == 0


@pytest.mark.parametrize("limit", ["1", "01", "1000"])
def test_digits_in_queries(server: MockServer, limit: str) -> None:
    answer = httpx.get(f"{server.url}/v1/models?limit={limit}", headers=headers(server))
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "limit",
    [
        "٣",
        "३",
        "%EF%BC%93",
        "³",
        "+3",
        "%2B3",
        "1_0",
        "%203",
        "3%20",
        "3%0A",
        "3.0",
        "1e1",
        "0x3",
        "-0",
        "-3",
        "1e400",
        "NaN",
        "%FF",
        "%00",
        "3&limit=x",
        "true",
        "",
        "9" * 30,
    ],
)
def test_what_is_no_number_in_a_query(server: MockServer, limit: str) -> None:
    answer = httpx.get(f"{server.url}/v1/models?limit={limit}", headers=headers(server))
    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith("limit: ")


def test_of_two_equal_parameters_the_last_counts(server: MockServer) -> None:
    answer = httpx.get(f"{server.url}/v1/models?limit=1&limit=2", headers=headers(server))
    assert len(answer.json()["data"]) == 2


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + json.dumps(body()).encode(),
        json.dumps(body()).encode("utf-16"),
        json.dumps(body()).encode().replace(b'"Hello, Claude"', b'"\\ud83d"'),
        json.dumps(body()).encode().replace(b'"Hello, Claude"', b'"\\udc00 \\ud83d"'),
        json.dumps(body()).encode().replace(b'"Hello, Claude"', b'"\xed\xa0\xbd"'),
        json.dumps(body()).encode().replace(b"}]}"[:1], b', "\\ud83d": 1}', 1),
        b'{"metadata": ' + b'{"a":' * 5000 + b"1" + b"}" * 5000 + b"}",
        json.dumps(body()).encode() + b"\0",
        json.dumps(body()).encode() + b",",
        b"\xc2\xa0" + json.dumps(body()).encode(),
        b"/* */" + json.dumps(body()).encode(),
        json.dumps(body()).encode().replace(b'"', b"'"),
    ],
)
def test_what_is_no_json(server: MockServer, content: bytes) -> None:
    answer = httpx.post(f"{server.url}/v1/messages", content=content, headers=headers(server))
    assert answer.status_code == 400
    assert answer.json()["error"]["message"].startswith("The request body is not valid JSON: ")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("time", '{"advance": 1e400}'),
        ("time", '{"advance": 1e300}'),
        ("time", '{"advance": NaN}'),
        ("files", '{"content": "a", "expires_in_seconds": 1' + "0" * 30 + "}"),
        ("files", '{"content": "a", "expires_in_seconds": -1}'),
    ],
)
def test_controls_with_numbers_beyond_all_measure(server: MockServer, path: str, value: str) -> None:
    answer = httpx.post(f"{server.url}/_mock/{path}", content=value)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"]
    assert httpx.get(f"{server.url}/v1/models", headers=headers(server)).status_code == 200


def test_batches_that_take_for_ever(server: MockServer) -> None:
    answer = httpx.put(f"{server.url}/_mock/batches", content='{"seconds": 1' + "0" * 400 + "}")
    assert answer.status_code == 400
