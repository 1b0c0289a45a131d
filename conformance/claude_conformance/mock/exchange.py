"""One request on its way through the mock, and the replies that leave it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from claude_conformance.contract import Operation, View
    from claude_conformance.mock.http.forms import Form
    from claude_conformance.mock.http.storage import Stored
    from claude_conformance.mock.world.catalogue import Model
    from claude_conformance.mock.world.world import World

# Bytes of lines that are sent together.
PIECE = 64 * 1024


@attrs.define
class Request:
    """What came over the wire. Header names are lower case; a repeated header has several entries."""

    method: str
    path: str
    query: str = ""
    headers: list[tuple[str, str]] = attrs.field(factory=list, repr=False)
    content: bytes = attrs.field(default=b"", repr=False)
    base_url: str = ""

    def header(self, name: str) -> str | None:
        """The value of a header, several joined by `, `; None when it is absent."""
        values = [value for key, value in self.headers if key == name]
        return ", ".join(values) if values else None


@attrs.define
class JsonReply:
    """A JSON body, or None for an empty one."""

    body: Any
    status: int = 200
    headers: MutableMapping[str, str] = attrs.field(factory=dict)
    delay: float = 0.0


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
    """The connection breaks here, without the end that HTTP asks for."""

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
class FileReply:
    """Bytes that lie on disk; read while they are sent."""

    stored: Stored
    media_type: str
    status: int = 200
    headers: MutableMapping[str, str] = attrs.field(factory=dict)
    delay: float = 0.0


@attrs.define
class LinesReply:
    """JSON values, one a line; made while they are sent. A text is sent as it is."""

    lines: Iterable[Any]
    media_type: str = "application/x-jsonl"
    status: int = 200
    headers: MutableMapping[str, str] = attrs.field(factory=dict)
    delay: float = 0.0

    def pieces(self) -> Iterator[bytes]:
        """The lines, many to a piece."""
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


Reply = JsonReply | BytesReply | StreamReply | FileReply | LinesReply


@attrs.define
class Exchange:
    """A request with all that was found out about it so far."""

    request: Request
    request_id: str
    world: World
    off: frozenset[str] = frozenset()
    view: View | None = None
    version: str = ""
    betas: tuple[str, ...] = ()
    operation: Operation | None = None
    path_params: Mapping[str, str] = attrs.field(factory=dict)
    params: Mapping[str, Any] = attrs.field(factory=dict)
    body: Any = attrs.field(default=None, repr=False)
    # The body as it came; `body` may have files put in their place.
    received: Any = attrs.field(default=None, repr=False)
    form: Form | None = None
    workspace: str = ""
    model: Model | None = None
    authenticated: bool = False

    def skips(self, check: str) -> bool:
        """Whether a fault has switched this check off."""
        return check in self.off


def dumps(value: Any) -> str:
    """JSON as the API writes it: compact, UTF-8, no NaN."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def events_of(frames: Iterable[Frame]) -> list[Event]:
    """The events among frames."""
    return [frame for frame in frames if isinstance(frame, Event)]
