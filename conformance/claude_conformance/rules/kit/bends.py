"""Compares the value that was intended with the value that arrived.

A difference is a *bend* if a known mistake of servers explains it (a number went through a double, a text
was trimmed, an empty field was dropped). Any other difference may come from the model.
"""

from __future__ import annotations

import html
import json
import math
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from claude_conformance.wire import JsonError, parse_json

_SHOWN = 60


@attrs.frozen
class Difference:
    """Where two values differ (names and indexes), and how.

    ``bend`` is `True` if a known mistake explains it.
    """

    path: str
    what: str
    bend: bool

    def __str__(self) -> str:
        return f"{self.path}: {self.what}" if self.path else self.what


def differences(meant: Any, came: Any, path: str = "") -> Iterator[Difference]:
    """Yields every difference between the intended value and the one that arrived.

    `true`, `1` and `"1"` all differ.
    """
    if isinstance(meant, dict) and isinstance(came, dict):
        yield from _members(meant, came, path)
    elif isinstance(meant, list) and isinstance(came, list):
        if len(meant) != len(came):
            flat = _flat(meant) == came
            empty = [item for item in meant if not _is_empty(item)] == came
            yield Difference(path, f"{len(came)} items, not {len(meant)}", flat or empty)
            return
        for index, (first, second) in enumerate(zip(meant, came, strict=True)):
            yield from differences(first, second, f"{path}[{index}]")
    elif _type(meant) != _type(came):
        yield Difference(path, f"{_show(came)}, not {_show(meant)}", True)
    elif meant != came:
        yield Difference(path, f"{_show(came)}, not {_show(meant)}", _bent(meant, came))


def _members(meant: dict[str, Any], came: dict[str, Any], path: str) -> Iterator[Difference]:
    for name, value in meant.items():
        place = f"{path}.{name}" if path else name
        if name in came:
            yield from differences(value, came[name], place)
        else:
            # Servers lose names with unusual characters, and names whose value they read as absent.
            astray = _is_empty(value) or not name.isascii() or not name.isidentifier()
            yield Difference(place, f"absent, not {_show(value)}", astray)
    for name in came.keys() - meant.keys():
        yield Difference(f"{path}.{name}" if path else name, "was not requested", False)


def _type(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, int | float) else type(value).__name__


def _is_empty(value: Any) -> bool:
    return value is None or value is False or value == 0 or value in ("", [], {})


def _flat(value: list[Any]) -> list[Any]:
    return [leaf for item in value for leaf in (_flat(item) if isinstance(item, list) else [item])]


def _bent(meant: Any, came: Any) -> bool:
    if isinstance(meant, str):
        return text_bend(meant, came) is not None
    if isinstance(meant, bool):
        return False
    try:
        if isinstance(meant, int):
            return float(came) == float(meant)  # it went through a double
        return math.isclose(came, meant, rel_tol=1e-5)
    except OverflowError:
        return False


def _show(value: Any) -> str:
    shown = json.dumps(value, ensure_ascii=True)
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}..."


def letters(value: str) -> str:
    """Returns a text without its white space."""
    return "".join(value.split())


def _decoded(encoding: str) -> Callable[[str], str]:
    return lambda value: value.encode().decode(encoding, "replace")


def _unescaped(value: str) -> str:
    try:
        found = parse_json(f'"{value}"')
    except JsonError:
        return value
    return found if isinstance(found, str) else value


_BENDS: dict[str, Callable[[str], str]] = {
    "decoded as Latin-1": _decoded("latin-1"),
    "decoded as Windows-1252": _decoded("cp1252"),
    "without its non-ASCII characters": lambda value: value.encode("ascii", "ignore").decode(),
    "with ? for non-ASCII characters": lambda value: value.encode("ascii", "replace").decode(),
    "with \\u escapes": lambda value: json.dumps(value)[1:-1],
    "escaped as in JSON": lambda value: json.dumps(value, ensure_ascii=False)[1:-1],
    "with its escapes undone": _unescaped,
    "with doubled backslashes": lambda value: value.replace("\\", "\\\\"),
    "without its backslashes": lambda value: value.replace("\\", ""),
    "without its quotes": lambda value: value.replace('"', ""),
    "with straight quotes escaped": lambda value: value.replace('"', '\\"'),
    "escaped for HTML": html.escape,
    "escaped for HTML, quotes apart": lambda value: html.escape(value, quote=False),
    "unescaped from HTML": html.unescape,
    "composed (NFC)": lambda value: unicodedata.normalize("NFC", value),
    "decomposed (NFD)": lambda value: unicodedata.normalize("NFD", value),
    "with U+2028 as a line feed": lambda value: value.replace("\u2028", "\n").replace("\u2029", "\n"),
    "without characters beyond U+FFFF": lambda value: "".join(c for c in value if ord(c) < 0x10000),
    "without invisible joiners": lambda value: "".join(c for c in value if unicodedata.category(c) != "Cf"),
}


def text_bend(meant: str, came: str) -> str | None:
    """Returns the known mistake that turns one text into the other, or `None`."""
    if letters(meant) == letters(came):
        return "with other white space" if meant != came else None
    if "\ufffd" in came and "\ufffd" not in meant:
        return "with U+FFFD, the mark of a broken decoding"
    plain = letters(came)
    return next((name for name, bend in _BENDS.items() if letters(bend(meant)) == plain), None)
