"""Splits bytes into JSON Lines; chunks may end anywhere."""

from __future__ import annotations


class JSONLDecoder:
    """Takes chunks and returns complete lines; `end` returns a last line without a line feed."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []

    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the non-empty lines that end within `chunk`."""
        first, *others = chunk.split(b"\n")
        self._rest.append(first)
        if not others:
            return []
        lines = [b"".join(self._rest), *others[:-1]]
        self._rest = [others[-1]]
        return [line for line in lines if line.strip()]

    def end(self) -> list[bytes]:
        """Return the rest at the end of the body."""
        line = b"".join(self._rest)
        self._rest = []
        return [line] if line.strip() else []
