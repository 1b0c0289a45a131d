"""JSON Lines from bytes, however the network cut them."""

from __future__ import annotations


class JSONLDecoder:
    """Feed it chunks, it gives the complete lines; `end` gives a last line without its line feed."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []

    def feed(self, chunk: bytes) -> list[bytes]:
        """The non-empty lines that end within `chunk`."""
        first, *others = chunk.split(b"\n")
        self._rest.append(first)
        if not others:
            return []
        lines = [b"".join(self._rest), *others[:-1]]
        self._rest = [others[-1]]
        return [line for line in lines if line.strip()]

    def end(self) -> list[bytes]:
        """What is left when the body is over."""
        line = b"".join(self._rest)
        self._rest = []
        return [line] if line.strip() else []
