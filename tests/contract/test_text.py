"""Files are read as JSON or as YAML 1.2, and written so that every reader reads the same."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claude_conformance.cli.app import main
from claude_conformance.contract import SpecError
from claude_conformance.contract.source import load_source, parse_source
from claude_conformance.contract.text import MAX_DEPTH, MAX_DIGITS, to_json, to_yaml

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
@example({"a\x85b": "\u2028", "\ufeff": "\x7f", "k" * 2000: "😀", "": "\x00"})
def test_what_is_written_is_read_again(value: Any) -> None:
    for text, name in ((to_yaml(value), "x.yaml"), (to_json(value), "x.json"), (to_json(value), "x.yaml")):
        assert parse_source(text, name).data == value


@given(VALUES, st.booleans(), st.sampled_from([None, 1]))
def test_every_json_text_is_read_as_json(value: Any, ascii_only: bool, indent: int | None) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    assert parse_source(text, "x.json").data == json.loads(text)


@settings(max_examples=300)
@given(st.text(st.sampled_from('{}[]:,"\\u0dé1e-+. tfn\n\x85'), max_size=10))
def test_what_is_not_json_is_refused_in_one_line(text: str) -> None:
    try:
        wanted = json.loads(text)
    except ValueError:
        with pytest.raises(SpecError, match=r"\Ax\.json:\d+: .+\Z"):
            parse_source(text, "x.json")
        return
    error = ""
    try:
        assert parse_source(text, "x.json").data == wanted
    except SpecError as problem:
        error = str(problem)
    # What Python's reader lets pass: repeated keys, halves of surrogate pairs, infinite numbers.
    assert not error or any(word in error for word in ("twice", "surrogate", "large"))


@settings(max_examples=300)
@given(st.text(st.sampled_from("{}[]:,\"'&*!|>%@`#-? abt1.\n\t"), max_size=14))
def test_any_yaml_is_data_or_one_line(text: str) -> None:
    value, error = None, ""
    try:
        value = parse_source(text, "x.yaml").data
    except SpecError as problem:
        error = str(problem)
    assert "\n" not in error
    assert json.loads(to_json(value)) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": 1, "a": 2}', "x.json:1: the key `a` is repeated"),
        ('{"a":\n NaN}', "x.json:2: not JSON: NaN"),
        ('{"a":\n 1e400}', "x.json:2: the number 1e400 is too large"),
        ('{"a":\n\n -Infinity}', "x.json:3: not JSON: -Infinity"),
        ('{"a": 1٣}', "x.json:1: not JSON"),
        ('{"a": "\\ud800"}', "x.json:1: an escape is half of a surrogate pair"),
        ('{"\\udc00": 1}', "x.json:1: an escape is half of a surrogate pair"),
        ('{"a": "b\nc"}', "x.json:1: not JSON: invalid control character"),
        ('{"a": 1}\n{}', "x.json:2: not JSON: something follows the value"),
        ('{"a": }', "x.json:1: not JSON"),
        ("", "x.json:1: not JSON"),
        ("[" * 3000 + "]" * 3000, f"x.json:1: more than {MAX_DEPTH} levels"),
        ("9" * 5000, f"x.json:1: a number has more than {MAX_DIGITS} digits"),
    ],
)
def test_json_that_cannot_be_taken(text: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        parse_source(text, "x.json")
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: &a [1, *a]", "x.yaml:1: the alias *a is inside its own anchor"),
        ("a: 1\nb: *c", "x.yaml:2: "),
        ("a: " + "[" * 3000 + "]" * 3000, f"x.yaml:1: more than {MAX_DEPTH} levels"),
        (
            "\n".join("  " * level + "a:" for level in range(MAX_DEPTH + 50)),
            f"x.yaml:{MAX_DEPTH + 1}: more than",
        ),
        ("a:\n  b: " + "9" * 5000, f"x.yaml:2: a number has more than {MAX_DIGITS} digits"),
        ("a: 0x" + "f" * 5000, f"x.yaml:1: a number has more than {MAX_DIGITS} digits"),
        ("? [a, b]\n: c", "x.yaml:1: a key must be a string"),
        ("? {a: b}\n: c", "x.yaml:1: a key must be a string"),
        ("a: &k b\n*k : c", "x.yaml:2: a key must be a string"),
        ("a: 1e400", "x.yaml:1: the number 1e400 is too large"),
        ("a: .inf", "x.yaml:1: .inf is not a JSON number"),
        ("a: -.INF", "x.yaml:1: -.INF is not a JSON number"),
        ("a: .NaN", "x.yaml:1: .NaN is not a JSON number"),
        ("a: 1\n\na: 2", "x.yaml:3: the key `a` is repeated"),
        ("a: &a {b: 1}\nc:\n  <<: *a", "x.yaml:3: YAML 1.2 has no merge keys"),
        ("a: !!binary aGk=", "x.yaml:1: the tag !!binary means nothing here"),
        ("a: !!set {b, c}", "x.yaml:1: the tag !!set means nothing here"),
        ("a: !env HOME", "x.yaml:1: the tag !env means nothing here"),
        ("a: !!int b", "x.yaml:1: the tag !!int does not fit 'b'"),
        ("a: 1\n---\nb: 2", "x.yaml:2: a second document begins here"),
        ("%YAML 1.1\n---\na: yes", "x.yaml:"),
        ("~: 1", "x.yaml:1: the key ~ is not a string"),
        ("1.0: a", "x.yaml:1: the key 1.0 is not a string"),
        ("0x10: a", "x.yaml:1: the key 0x10 is not a string"),
        ("a: b\x85c", "x.yaml:1: YAML parsers differ on this character; write it as \\u0085"),
        ("a: 1\nb: 'c\u2028d'", "x.yaml:2: YAML parsers differ"),
        ('a: "\\ud800"', "x.yaml:1: "),
        ("a: [", "x.yaml:2: not YAML"),
        ("a: \x00", "x.yaml: not YAML"),
    ],
)
def test_yaml_that_cannot_be_taken(text: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        parse_source(text, "x.yaml")
    assert str(caught.value).startswith(message)


def test_aliases_are_written_out_but_not_without_end() -> None:
    assert parse_source("a: &x {b: [1]}\nc: *x\nd: *x", "x.yaml").data == {
        "a": {"b": [1]},
        "c": {"b": [1]},
        "d": {"b": [1]},
    }
    data = parse_source("a: &x {b: [1]}\nc: *x", "x.yaml").data
    assert data["a"]["b"] is not data["c"]["b"]
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]\n" for level in range(1, 10)
    )
    with pytest.raises(SpecError, match=r"x.yaml:\d+: with its aliases expanded the file has over"):
        parse_source(bomb, "x.yaml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"),
        ("2026-11-26", "2026-11-26"),
        ("True", True),
        ("Null", None),
        ("0o17", 15),
        ("017", 17),
        ("0x1F", 31),
        ("+1", 1),
        ("1_000", "1_000"),
        (".5", 0.5),
        ("1.", 1.0),
        ("12:30", "12:30"),
        ("!!str 12", "12"),
        ("! 12", 12),
        ("!!float 1", 1.0),
        ('"\\ud83d\\ude00"', "😀"),
        ("'true'", "true"),
        ("|-\n    a\n    b", "a\nb"),
        ("", None),
    ],
)
def test_scalars_are_those_of_yaml_1_2(text: str, value: Any) -> None:
    read = parse_source(f"a:\n  {text}\n", "x.yaml").data["a"]
    assert (read, type(read)) == (value, type(value))


def test_a_json_text_is_read_as_json_whatever_the_file_is_called() -> None:
    text = '{"a\x7f": "\\ud83d\\ude00", "b": "a\x85b", "%s": 1}' % ("k" * 2000)
    assert parse_source(text, "x.yaml").data == json.loads(text)
    assert parse_source("{a: b, 'c': [d]}", "x.yaml").data == {"a": "b", "c": ["d"]}


@pytest.mark.parametrize("name", ["x.json", "x.yaml"])
def test_lines_of_values(name: str) -> None:
    source = parse_source('{\n "a": [\n  1,\n  {"b": 2}\n ],\n "c/d": 3\n}\n', name)
    assert [source.line(at) for at in ("", "/a", "/a/0", "/a/1/b", "/c~1d", "/a/1/none")] == [
        1,
        2,
        3,
        4,
        6,
        4,
    ]


def test_a_mark_of_byte_order_is_no_content(tmp_path: Path) -> None:
    for name, text in (("x.json", '{"a": 1}'), ("x.yaml", "a: 1")):
        (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + text.encode())
        assert load_source(tmp_path / name).data == {"a": 1}


def test_halves_of_pairs_are_written_as_escapes() -> None:
    assert to_json({"a": "\ud800"}) == '{\n  "a": "\\ud800"\n}\n'


def test_no_writer_writes_infinity() -> None:
    for write in (to_json, to_yaml):
        with pytest.raises(ValueError):
            write({"a": float("inf")})


NOOP = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions: [{target: $.info, update: {x-a: 1}}]\n"


@pytest.mark.parametrize("more", ["x: &a [*a]", "x: 1e400", "? [a]\n: b", "x: " + "[" * 3000 + "]" * 3000])
def test_a_command_says_in_one_line_what_is_wrong(
    tmp_path: Path, more: str, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "doc.yaml"
    document.write_text(f"openapi: 3.2.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{more}\n")
    (tmp_path / "ov.yaml").write_text(NOOP)
    with pytest.raises(SystemExit) as left:
        main(["spec", "overlay", str(document), str(tmp_path / "ov.yaml")])
    assert left.value.code == 2
    shown = capsys.readouterr().err.strip().splitlines()
    assert len(shown) == 1
    assert f"{document}:4: " in shown[0]


def test_yaml_output_has_no_anchors(tmp_path: Path) -> None:
    (tmp_path / "doc.yaml").write_text(
        "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths: {/a: {}, /b: {}}\n"
    )
    (tmp_path / "ov.yaml").write_text(
        NOOP.replace("{target: $.info, update: {x-a: 1}}", "{target: '$.paths.*', update: {x-l: [{a: 1}]}}")
    )
    output = tmp_path / "out.yaml"
    with pytest.raises(SystemExit) as left:
        main(
            ["spec", "overlay", f"{tmp_path}/doc.yaml", f"{tmp_path}/ov.yaml", "--format=yaml", f"-o{output}"]
        )
    assert left.value.code == 0
    assert "&" not in output.read_text()
    assert load_source(output).data["paths"] == {"/a": {"x-l": [{"a": 1}]}, "/b": {"x-l": [{"a": 1}]}}
