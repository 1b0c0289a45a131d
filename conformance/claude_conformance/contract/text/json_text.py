"""Reads JSON files with the parser of the standard library."""

from __future__ import annotations

import json
import re
from json.decoder import JSONArray, JSONDecoder, JSONObject, scanstring  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]
from typing import Any

from claude_conformance.contract import pointer
from claude_conformance.contract.errors import SpecError
from claude_conformance.contract.text.source import MAX_DEPTH, Source, number, whole_text

_SURROGATE = re.compile("[\ud800-\udfff]")


def parse_json_source(text: str, name: str) -> Source:
    """Parse JSON. Raises `SpecError` with the line if the input is not JSON or repeats a key.

    Also refuses input on which JSON parsers differ: NaN, infinite numbers, lone surrogates, and more than
    `MAX_DEPTH` levels.
    """
    root = _Reader(text, name).read()
    lines = _Lines(text)

    def find() -> dict[str, int]:
        found: dict[str, int] = {}
        _note_lines(root, "", lines, found)
        return found

    return Source(name, _plain(root), find)


def to_json(value: Any, indent: int | None = 2) -> str:
    """Encode as JSON with a final newline. Non-ASCII characters stay readable; lone surrogates are escaped.

    Raises `ValueError` if a number is infinite or not a number.
    """
    text = json.dumps(value, indent=indent, ensure_ascii=False, allow_nan=False)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


class _At:
    """A value and its position in the input; objects and arrays contain further ones."""

    __slots__ = ("start", "value")

    def __init__(self, value: Any, start: int) -> None:
        self.value = value
        self.start = start


class _Lines:
    def __init__(self, text: str) -> None:
        self._ends = [found.start() for found in re.finditer("\n", text)]

    def of(self, start: int) -> int:
        from bisect import bisect_left

        return bisect_left(self._ends, start) + 1


class _Reader(JSONDecoder):
    """The decoder of the standard library, which records the position of each value."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self._text = text
        self._name = name
        self._depth = 0
        self._start = 0
        self.parse_object = self._object
        self.parse_array = self._array
        self.parse_string = self._string
        self.parse_int = lambda digits: self._number(digits, int)
        self.parse_float = lambda digits: self._number(digits, float)
        self.parse_constant = self._constant
        self._scan = py_make_scanner(self)

    def read(self) -> _At:
        try:
            start = _skip(self._text, 0)
            value, end = self._value(self._text, start)
            end = _skip(self._text, end)
        except json.JSONDecodeError as error:
            raise self._wrong(f"not JSON: {error.msg[:1].lower()}{error.msg[1:]}", error.pos) from None
        except StopIteration as stop:
            raise self._wrong("not JSON: a value is missing", stop.value) from None
        if end != len(self._text):
            raise self._wrong("not JSON: something follows the value", end)
        return value

    def _wrong(self, message: str, start: int) -> SpecError:
        return SpecError(self._name, _Lines(self._text).of(start), message)

    def _value(self, text: str, start: int) -> tuple[_At, int]:
        self._start = start
        value, end = self._scan(text, start)
        return _At(value, start), end

    def _nested(self, parse: Any, where: tuple[str, int], *more: Any) -> Any:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._wrong(f"more than {MAX_DEPTH} levels of objects and arrays", where[1])
        result = parse(where, *more)
        self._depth -= 1
        return result

    def _object(self, where: tuple[str, int], strict: bool, *_: Any) -> Any:
        return self._nested(JSONObject, where, strict, self._value, None, self._pairs)

    def _array(self, where: tuple[str, int], _: Any) -> Any:
        return self._nested(JSONArray, where, self._value)

    def _pairs(self, pairs: list[tuple[str, _At]]) -> dict[str, _At]:
        made: dict[str, _At] = {}
        for key, value in pairs:
            if key in made:
                raise self._wrong(f"the key `{key}` is repeated; keep one", value.start)
            line = None if key.isascii() else _Lines(self._text).of(value.start)
            made[whole_text(key, self._name, line)] = value
        return made

    def _string(self, text: str, end: int, strict: bool = True) -> tuple[str, int]:
        value, after = scanstring(text, end, strict)
        if not value.isascii():
            value = whole_text(value, self._name, _Lines(text).of(end) if _SURROGATE.search(value) else None)
        return value, after

    def _number(self, digits: str, convert: Any) -> Any:
        if not digits.isascii():
            raise self._wrong("not JSON: a number has digits other than 0 to 9", self._start)
        return number(digits, self._name, _Lines(self._text).of(self._start), convert)

    def _constant(self, name: str) -> Any:
        raise self._wrong(f"not JSON: {name}", self._start)


def _skip(text: str, start: int) -> int:
    found = re.compile(r"[ \t\n\r]*").match(text, start)
    return found.end() if found else start


def _plain(node: _At) -> Any:
    value = node.value
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def _note_lines(node: _At, at: str, lines: _Lines, found: dict[str, int]) -> None:
    found[at] = lines.of(node.start)
    value = node.value
    if isinstance(value, dict):
        for key, item in value.items():
            _note_lines(item, f"{at}/{pointer.escape(key)}", lines, found)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _note_lines(item, f"{at}/{index}", lines, found)
