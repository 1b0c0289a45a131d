"""The content of a file: its data, and the line of every value."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any

import attrs

from claude_conformance.contract.errors import SpecError

MAX_DEPTH = 100
"""The most levels of objects and arrays in a file."""

MAX_DIGITS = 1000
"""The most digits of a number in a file."""

MAX_NODES = 1_000_000
"""The most values in a file after its aliases are expanded."""

_SURROGATES = re.compile("[\ud800-\udfff]+")


@attrs.frozen(slots=False)
class Source:
    """A parsed file: its data, and the line (from 1) of the value at each JSON Pointer."""

    path: str
    data: Any
    _find_lines: Callable[[], dict[str, int]] = attrs.field(repr=False, eq=False)

    @cached_property
    def lines(self) -> dict[str, int]:
        """The lines by JSON Pointer."""
        return self._find_lines()

    def line(self, at: str) -> int | None:
        """Return the line of the value at a pointer, or of the nearest enclosing value."""
        while at and at not in self.lines:
            at = at.rpartition("/")[0]
        return self.lines.get(at)


def whole_text(text: str, name: str, line: int | None) -> str:
    """Join surrogate pairs. Raises `SpecError` if a lone surrogate remains."""
    if not _SURROGATES.search(text):
        return text
    try:
        return text.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:
        raise SpecError(name, line, "an escape is half of a surrogate pair; write both halves") from None


def number(text: str, name: str, line: int | None, convert: Callable[[str], Any]) -> Any:
    """Parse a number. Raises `SpecError` if it is too long or too large."""
    if len(text) > MAX_DIGITS:
        raise SpecError(name, line, f"a number has more than {MAX_DIGITS} digits")
    value = convert(text)
    if value in (float("inf"), float("-inf")):
        raise SpecError(name, line, f"the number {text} is too large")
    return value
