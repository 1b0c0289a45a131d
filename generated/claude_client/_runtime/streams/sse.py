"""Parses server-sent events from bytes; chunks may end anywhere."""

from __future__ import annotations

_BOM = b"\xef\xbb\xbf"

#: One event: its name (empty if missing) and its data lines, joined by line feeds.
Frame = tuple[bytes, bytes]


class SSEDecoder:
    """Takes chunks and returns the frames that they complete. An event without its blank line is dropped.

    Lines end in LF, CR LF or CR, in any mix. Comments, `id` and `retry` are ignored.
    """

    def __init__(self) -> None:
        self._pending: list[bytes] = []
        self._started = False
        self._after_cr = False

    def feed(self, chunk: bytes) -> list[Frame]:
        """Return the frames that end within `chunk`."""
        # Searching for integers is ten times as fast as for one-byte strings.
        if 13 in chunk or self._after_cr:
            chunk = self._normalise(chunk)
        pending = self._pending
        if not pending and chunk[-2:] == b"\n\n" and chunk.count(10) == 3 and self._started:
            # Just one event: the usual case when the server flushes each one.
            name, found, data = chunk.partition(b"\ndata: ")
            if found and name[:7] == b"event: ":
                return [(name[7:], data[:-2])]
        if pending:
            # An event in many pieces is joined once, at its end.
            ends = b"\n\n" in chunk or (chunk.startswith(b"\n") and pending[-1].endswith(b"\n"))
            if chunk:
                pending.append(chunk)
            if not ends and self._started:
                return []
            chunk = b"".join(pending)
        if not self._started:
            if len(chunk) < 3 and _BOM.startswith(chunk):
                self._pending = [chunk] if chunk else []
                return []
            chunk = chunk.removeprefix(_BOM)
            self._started = True
        blocks = chunk.split(b"\n\n")
        rest = blocks.pop()
        self._pending = [rest] if rest else []
        # The usual form has one name and one line of data: three line ends per event.
        if chunk.count(10) - rest.count(10) == 3 * len(blocks):
            parts = [block.partition(b"\ndata: ") for block in blocks]
            frames = [(name[7:], data) for name, found, data in parts if found and name[:7] == b"event: "]
            if len(frames) == len(blocks):
                return frames
        return [frame for frame in map(_parse, blocks) if frame is not None]

    def _normalise(self, chunk: bytes) -> bytes:
        """Return the bytes with LF as the only line end; a CR LF split between chunks counts once."""
        if self._after_cr and chunk.startswith(b"\n"):
            chunk = chunk[1:]
            if not chunk:
                self._after_cr = False
                return chunk
        if chunk:
            self._after_cr = chunk.endswith(b"\r")
        return chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _parse(block: bytes) -> Frame | None:
    name = b""
    data: list[bytes] = []
    for line in block.split(b"\n"):
        field, colon, value = line.partition(b":")
        if colon and value.startswith(b" "):
            value = value[1:]
        if field == b"data":
            data.append(value)
        elif field == b"event":
            name = value
    return (name, b"\n".join(data)) if data else None
