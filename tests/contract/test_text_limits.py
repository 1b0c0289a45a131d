"""Readers and writers of files at their exact limits, and the line of each mistake."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from claude_conformance.contract import SpecError
from claude_conformance.contract.serial import SerialError, dump, parse
from claude_conformance.contract.source import parse_source
from claude_conformance.contract.text import MAX_DEPTH, MAX_DIGITS, to_json, to_yaml, yaml_text


def refused(text: str, name: str) -> str:
    with pytest.raises(SpecError) as caught:
        parse_source(text, name)
    return str(caught.value)


def nested(levels: int) -> str:
    """Lists in lists, one on a line, beside one that was closed before."""
    return "[[],\n" * (levels - 2) + "[[]]" + "]" * (levels - 2)


@pytest.mark.parametrize("name", ["x.json", "x.yaml"])
def test_levels_up_to_the_limit_are_read(name: str) -> None:
    text = nested(MAX_DEPTH)
    assert to_json(parse_source(text, name).data, None).count("[") == text.count("[")
    if name == "x.json":
        said = refused(nested(MAX_DEPTH + 1), name)
        assert said == f"x.json:{MAX_DEPTH}: more than {MAX_DEPTH} levels of objects and arrays"
    # A YAML reader gets it if it is not JSON.
    objects = "{a:\n" * MAX_DEPTH + "1" + "}" * MAX_DEPTH
    assert parse_source(objects, "x.yaml").data
    said = refused("{a:\n" + objects + "}", "x.yaml")
    assert said == f"x.yaml:{MAX_DEPTH + 1}: more than {MAX_DEPTH} levels of objects and arrays"


@pytest.mark.parametrize("name", ["x.json", "x.yaml"])
@pytest.mark.parametrize("fraction", ["", "0." + "0" * 10])
def test_digits_up_to_the_limit_are_read(name: str, fraction: str) -> None:
    digits = fraction + "1" * (MAX_DIGITS - len(fraction))
    assert parse_source(f'{{"a":\n {digits}}}', name).data == {
        "a": float(digits) if fraction else int(digits)
    }
    text = f"\n\n{digits}1"
    assert refused(text, name) == f"{name}:3: a number has more than {MAX_DIGITS} digits"


def test_values_are_counted_with_those_of_aliases(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: &x [1, {b: 2}]\nc: *x\n"  # the root, two keys, and twice the list with five values
    for most, whole in ((13, True), (12, False)):
        monkeypatch.setattr(yaml_text, "MAX_NODES", most)
        if whole:
            assert parse_source(text, "x.yaml").data["c"] == [1, {"b": 2}]
        else:
            assert (
                refused(text, "x.yaml") == "x.yaml:2: with its aliases expanded the file has over 12 values"
            )
    key = "&k a: 1\nb: *k\n"
    for most, whole in ((5, True), (4, False)):
        monkeypatch.setattr(yaml_text, "MAX_NODES", most)
        assert whole == (parse_source(key, "x.yaml").data == {"a": 1, "b": "a"} if whole else False)
        assert whole or "over 4 values" in refused(key, "x.yaml")


@pytest.mark.parametrize(
    ("key", "written"),
    [
        ("200", "200"),
        ("1.5", "1.5"),
        ("-7", "-7"),
        ("true", "true"),
        (str(2**53), str(2**53)),
        (str(-(2**53)), str(-(2**53))),
        ("'1e5'", "1e5"),
        ("abc", "abc"),
        ("'<<'", "<<"),
    ],
)
def test_a_key_that_every_reader_takes_for_the_same_text(key: str, written: str) -> None:
    assert parse_source(f"{key}: 1", "x.yaml").data == {written: 1}


@pytest.mark.parametrize(
    "key",
    [
        "~",
        "null",
        "1.0",
        "0x10",
        "010",
        "+1",
        "1.50",
        "1e22",
        "1e+22",
        "1.5e-07",
        "True",
        "2e0",
        ".5",
        str(2**53 + 1),
        str(-(2**53) - 1),
    ],
)
def test_a_key_that_readers_take_for_different_texts(key: str) -> None:
    assert (
        refused(f"a: 1\n{key}: 1", "x.yaml") == f"x.yaml:2: the key {key} is not a string; put it in quotes"
    )


def test_a_key_that_is_empty_is_called_so() -> None:
    assert (
        refused("{a: 1,\n ? : 1}", "x.yaml") == "x.yaml:2: the key (empty) is not a string; put it in quotes"
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("!!int 5", 5),
        ("!!float 5", 5.0),
        ("!!float 5.5", 5.5),
        ("!!bool true", True),
        ("!!null ~", None),
        ("!!str ~", "~"),
        ("!!map {a: 1}", {"a": 1}),
        ("!!seq [1]", [1]),
        ("! {a: 1}", {"a": 1}),
        ("-1", -1),
        ("TRUE", True),
        ("False", False),
        ("FALSE", False),
        ("NULL", None),
        ("0o7", 7),
        ("-0", 0),
        ("1e3", 1000.0),
        ("1.5E-1", 0.15),
        ("+.5", 0.5),
        ("nothing", "nothing"),
        ("-", [None]),
        ("0o8", "0o8"),
        ("0xg", "0xg"),
        ("1e", "1e"),
        ("..5", "..5"),
        ("tRue", "tRue"),
    ],
)
def test_a_value_of_yaml(text: str, value: Any) -> None:
    read = parse_source(f"a:\n  {text}", "x.yaml").data["a"]
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("!!int true", "the tag !!int does not fit 'true'"),
        ("!!int 1.5", "the tag !!int does not fit '1.5'"),
        ("!!float true", "the tag !!float does not fit 'true'"),
        ("!!bool 1", "the tag !!bool does not fit '1'"),
        ("!!null 0", "the tag !!null does not fit '0'"),
        ("!!map [1]", "the tag !!map means nothing here; remove it"),
        ("!!seq {a: 1}", "the tag !!seq means nothing here; remove it"),
        ("!!timestamp 2026-01-01", "the tag !!timestamp means nothing here; remove it"),
        ("+.inf", "+.inf is not a JSON number; quote it if it is a string"),
        (".nan", ".nan is not a JSON number; quote it if it is a string"),
        ("1e999", "the number 1e999 is too large"),
        ("-1e999", "the number -1e999 is too large"),
        ("*none", "no anchor &none comes before this alias"),
        ("&a [*a]", "the alias *a is inside its own anchor"),
        ("{b: 1, b: 2}", "the key `b` is repeated; keep one"),
        ("{[b]: 1}", "a key must be a string, not an object, an array or an alias"),
        ("{<<: {b: 1}}", "YAML 1.2 has no merge keys; write out the properties"),
        ("'\u2028'", "YAML parsers differ on this character; write it as \\u2028 in quotes"),
        ('"\\udc00"', "an escape is half of a surrogate pair; write both halves"),
    ],
)
def test_a_mistake_in_yaml_has_its_line(text: str, said: str) -> None:
    assert refused(f"a: 1\nb:\n  {text}\n", "x.yaml") == f"x.yaml:3: {said}"


def test_documents_and_versions_of_yaml() -> None:
    assert parse_source("%YAML 1.2\n---\na: yes\n...\n", "x.yaml").data == {"a": "yes"}
    assert parse_source("# nothing\n", "x.yaml").data is None
    assert refused("%YAML 1.1\n---\na: 1\n", "x.yaml").endswith(
        ": the file says that it is YAML 1.1; write YAML 1.2 and drop the line"
    )
    assert refused("a: 1\n---\nb: 1\n", "x.yaml") == (
        "x.yaml:2: a second document begins here; keep one document in a file"
    )


def test_an_anchor_may_be_used_again() -> None:
    text = "a: &x [1]\nb: *x\nc: &x 2\nd: *x\ne: &x [*y]\n"
    assert refused(text, "x.yaml") == "x.yaml:5: no anchor &y comes before this alias"
    assert parse_source(text.replace("*y", "3"), "x.yaml").data == {
        "a": [1],
        "b": [1],
        "c": 2,
        "d": 2,
        "e": [3],
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\n", "2: not JSON: a value is missing"),
        ('{"a":\n\n', "3: not JSON: expecting value"),
        ('{"a":\n nul}', "2: not JSON: expecting value"),
        ('{"a"\n 1}', "2: not JSON: expecting ':' delimiter"),
        ('{"a": 1}\n\n x', "3: not JSON: something follows the value"),
        ('{"a": 1,\n "b": [1, 2],\n "a": 2}', "3: the key `a` is repeated; keep one"),
        ('{"a":\n -Infinity}', "2: not JSON: -Infinity"),
        ('{"a":\n [1,\n 1\u0663]}', "3: not JSON: a number has digits other than 0 to 9"),
        ('{"a":\n -1e999}', "2: the number -1e999 is too large"),
        ('{"é":\n "\\ud800x"}', "2: an escape is half of a surrogate pair; write both halves"),
        ('{\n"\\ud800": 1}', "2: an escape is half of a surrogate pair; write both halves"),
    ],
)
def test_a_mistake_in_json_has_its_line(text: str, said: str) -> None:
    assert refused(text, "x.json") == f"x.json:{said}"


def test_json_and_yaml_are_told_apart_by_name_then_by_the_first_character() -> None:
    for text in (' \t\r\n{"a": "\x85"}', '["\x85"]', '"\x85"'):
        assert parse_source(text, "x.txt").data in ({"a": "\x85"}, ["\x85"], "\x85")
    assert parse_source("{a: 1}", "x.txt").data == {"a": 1}
    assert "not JSON" in refused("a: 1", "X.JSON")
    assert parse_source("a: 1", "x.json.yaml").data == {"a": 1}


@pytest.mark.parametrize(
    "text",
    [
        "1_0",
        "0o17",
        "0b1",
        "0X1f",
        "y",
        "N",
        "yes",
        "~",
        "Null",
        "1.",
        ".5",
        "1e5",
        "+1E+5",
        "<<",
        "=",
        "-",
        "2026-01-01",
        "12:30:00",
        "",
        " a",
        "a ",
        "a: b",
        "a #b",
        "#a",
        "*a",
        "&a",
        "!a",
        "? a",
        "- a",
        "%a",
        "NULL",
        "-0",
        "0_",
        "+0o7",
    ],
)
def test_a_text_that_looks_like_something_else_is_quoted(text: str) -> None:
    written = to_yaml({"k": text})
    assert written == f"k: '{text}'\n"
    assert yaml.safe_load(written) == parse_source(written, "x.yaml").data == {"k": text}


@pytest.mark.parametrize("text", ["abc", "n1", "yy", "1a", "0x1g", "é", "nul", "a:b", "😀"])
def test_a_plain_text_is_not_quoted(text: str) -> None:
    assert to_yaml({"k": text}) == f"k: {text}\n"


@pytest.mark.parametrize(
    "text", ["a\tb", "\x7f", "\x85", "\ufeff", "\ufffe", "\u2028", "\u2029", "\x1b", "\r"]
)
def test_a_text_with_a_special_character_is_escaped(text: str) -> None:
    written = to_yaml({"k": text})
    assert written.startswith('k: "')
    assert written.rstrip("\n").isprintable()


def test_yaml_keeps_the_order_of_keys_and_uses_blocks() -> None:
    shared: dict[str, Any] = {"z": [1, {"b": None}], "a": {}}
    assert to_yaml({"q": shared, "x": shared}) == (
        "q:\n  z:\n  - 1\n  - b: null\n  a: {}\nx:\n  z:\n  - 1\n  - b: null\n  a: {}\n"
    )
    assert to_yaml({"k": "word " * 30}).count("\n") == 2
    for value in (float("nan"), [float("-inf")], {"a": [{"b": float("inf")}]}):
        with pytest.raises(ValueError, match="is not a JSON number"):
            to_yaml(value)


def test_json_is_written_with_an_indent_and_a_final_newline() -> None:
    assert to_json({"é": [1], "b": {}}) == '{\n  "é": [\n    1\n  ],\n  "b": {}\n}\n'
    assert to_json({"a": [1]}, indent=1) == '{\n "a": [\n  1\n ]\n}\n'
    assert to_json("\ud800\udfff") == '"\\ud800\\udfff"\n'


EVENTS, LINES = "text/event-stream", "application/x-jsonl"


def test_streams_are_written_like_this() -> None:
    assert dump(EVENTS, [{"event": "a", "data": "1\n2"}, {"data": ""}]) == (
        "event: a\ndata: 1\ndata: 2\n\ndata: \n\n"
    )
    assert dump(LINES, [{"é": [1, 2]}, "\u2028"]) == '{"é":[1,2]}\n"\u2028"\n'
    assert parse(LINES, "") == []
    assert parse(LINES, '"\u2028"\n1') == ["\u2028", 1]


@pytest.mark.parametrize(
    ("text", "frames"),
    [
        ("data:  a\n\n", [{"data": " a"}]),
        ("data: a\nevent: b\ndata: c\nevent: d\nretry: 1\nid: 2\n\n", "both"),
        (":\n\n: a\ndata:\n\n\n", [{"data": ""}]),
        ("", []),
    ],
)
def test_frames_are_read_like_this(text: str, frames: Any) -> None:
    both = [{"data": "a\nc", "event": "d", "retry": "1", "id": "2"}]
    assert parse(EVENTS, text) == (both if frames == "both" else frames)


def test_a_line_that_is_no_field_is_shown_in_part() -> None:
    with pytest.raises(SerialError) as caught:
        parse(EVENTS, "data: 1\n\n" + "x" * 50 + ": y\n\n")
    assert str(caught.value) == (
        f"line 3 is not a field of an event: {'x' * 40!r} (known: event, data, id, retry)"
    )
