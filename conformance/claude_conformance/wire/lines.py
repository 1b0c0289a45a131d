"""Splits bytes into lines incrementally, with a bound on the buffer."""

from __future__ import annotations

import re

_END = re.compile(rb"[\r\n]")
_LF = re.compile(rb"\n")


class WireError(ValueError):
    """The bytes cannot be decoded any further."""


class LineSplitter:
    """Splits bytes into lines without their line ends.

    With ``cr=True`` a line ends at CR, LF or CRLF (event streams); otherwise at LF (JSON lines). `push`
    raises `WireError` if a line is longer than ``max_line`` bytes; lines found earlier in the same call are
    in ``ready``.
    """

    def __init__(self, max_line: int, *, cr: bool) -> None:
        self._max = max_line
        self._end = _END if cr else _LF
        self._part = bytearray()
        self._skip_lf = False
        self.ready: list[bytes] = []

    @property
    def pending(self) -> bytes:
        """The bytes of the line that has not ended yet."""
        return bytes(self._part)

    def push(self, chunk: bytes) -> None:
        """Add a chunk; complete lines are appended to ``ready``.

        Raises `WireError` if a line is too long.
        """
        start = 0
        if self._skip_lf and chunk:
            self._skip_lf = False
            start = 1 if chunk[:1] == b"\n" else 0
        while (end := self._end.search(chunk, start)) is not None:
            self._take(chunk[start : end.start()])
            self.ready.append(bytes(self._part))
            self._part.clear()
            start = end.end()
            if end.group() == b"\r":
                if start == len(chunk):
                    self._skip_lf = True
                elif chunk[start : start + 1] == b"\n":
                    start += 1
        self._take(chunk[start:])

    def _take(self, piece: bytes) -> None:
        if len(self._part) + len(piece) > self._max:
            raise WireError(f"a line is longer than {self._max} bytes")
        self._part += piece
