"""Incremental decoder of JSON Lines."""

from __future__ import annotations

import attrs

from claude_conformance.wire.jsontext import JsonError, parse_json
from claude_conformance.wire.lines import LineSplitter, WireError


@attrs.frozen
class JsonlLine:
    """One line that is not blank. ``number`` counts from 1; ``error`` says why it is not JSON."""

    number: int
    text: str
    value: object = None
    error: str | None = None


class JsonlDecoder:
    """Takes bytes and returns lines. A line ends at LF (a CR before it is dropped).

    After a line longer than ``max_line`` bytes the decoder stops: ``error`` says why.
    """

    def __init__(self, *, max_line: int = 32 << 20) -> None:
        self._lines = LineSplitter(max_line, cr=False)
        self._number = 0
        self.error: WireError | None = None

    def feed(self, chunk: bytes) -> list[JsonlLine]:
        """Return the lines that this chunk completes."""
        if self.error is not None:
            return []
        try:
            self._lines.push(chunk)
        except WireError as error:
            self.error = error
        return self._drain()

    def close(self) -> list[JsonlLine]:
        """Return the last line, if the input does not end with LF."""
        if self.error is not None or not self._lines.pending:
            return []
        return self.feed(b"\n")

    def _drain(self) -> list[JsonlLine]:
        ready, self._lines.ready = self._lines.ready, []
        found = []
        for raw in ready:
            self._number += 1
            line = raw.removesuffix(b"\r")
            if line.strip():
                found.append(_decode(self._number, line))
        return found


def _decode(number: int, line: bytes) -> JsonlLine:
    text = line.decode(errors="replace")
    try:
        return JsonlLine(number, text, parse_json(line))
    except JsonError as error:
        return JsonlLine(number, text, None, str(error))
