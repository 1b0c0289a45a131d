"""The replies of the mock, and the frames of a stream."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, MutableMapping
from typing import Any

import attrs

from claude_conformance.mock.http.storage import Stored
from claude_conformance.wire.jsontext import dumps

# Bytes of lines that are sent together.
PIECE = 64 * 1024


@attrs.define
class JsonReply:
    """A JSON body, or None for an empty one.

    `unread` bytes of the request stay on the connection, where they are taken for the next request.
    """

    body: Any
    status: int = 200
    headers: MutableMapping[str, str] = attrs.field(factory=dict)
    delay: float = 0.0
    unread: bytes = attrs.field(default=b"", repr=False)


@attrs.define
class BytesReply:
    """Bytes of another media type."""

    content: bytes
    media_type: str
    status: int = 200
    headers: MutableMapping[str, str] = attrs.field(factory=dict)
    delay: float = 0.0


@attrs.define
class Event:
    """One SSE event. `data` is encoded as JSON; `name` None leaves the `event:` line out."""

    name: str | None
    data: Any
    delay: float = 0.0

    def encode(self) -> bytes:
        data = self.data if isinstance(self.data, str) else dumps(self.data)
        head = "" if self.name is None else f"event: {self.name}\n"
        return f"{head}data: {data}\n\n".encode()


@attrs.define
class Raw:
    """Bytes sent as they are in the middle of a stream."""

    content: bytes
    delay: float = 0.0

    def encode(self) -> bytes:
        return self.content


@attrs.define
class Cut:
    """Breaks the connection here, before the end of the body."""

    delay: float = 0.0


Frame = Event | Raw | Cut


@attrs.define
class StreamReply:
    """A stream of server-sent events, sent frame by frame. `burst` sends all of it in one piece."""

    frames: list[Frame]
    status: int = 200
    headers: MutableMapping[str, str] = attrs.field(factory=dict)
    delay: float = 0.0
    burst: bool = False


@attrs.define
class LiveReply:
    """A stream of server-sent events whose frames come to be while it is sent."""

    frames: AsyncIterator[Frame]
    status: int = 200
    headers: MutableMapping[str, str] = attrs.field(factory=dict)
    delay: float = 0.0


@attrs.define
class FileReply:
    """Bytes on disk; they are read while they are sent."""

    stored: Stored
    media_type: str
    status: int = 200
    headers: MutableMapping[str, str] = attrs.field(factory=dict)
    delay: float = 0.0


@attrs.define
class LinesReply:
    """JSON values, one per line; they are encoded while they are sent. A string is sent as it is."""

    lines: Iterable[Any]
    media_type: str = "application/x-jsonl"
    status: int = 200
    headers: MutableMapping[str, str] = attrs.field(factory=dict)
    delay: float = 0.0

    def pieces(self) -> Iterator[bytes]:
        """Iterate over the lines, many per piece."""
        held, size = [], 0
        for line in self.lines:
            held.append(
                (line if isinstance(line, str) else dumps(line) + "\n").encode(errors="surrogatepass")
            )
            size += len(held[-1])
            if size >= PIECE:
                yield b"".join(held)
                held, size = [], 0
        yield b"".join(held)


Reply = JsonReply | BytesReply | StreamReply | LiveReply | FileReply | LinesReply


def events_of(frames: Iterable[Frame]) -> list[Event]:
    """The events among frames."""
    return [frame for frame in frames if isinstance(frame, Event)]
