"""Recorded exchanges: one request and what came back, as plain frozen data."""

from __future__ import annotations

from typing import Literal

import attrs

from claude_conformance.wire.jsontext import JsonError, parse_json
from claude_conformance.wire.sse import Frame

Headers = tuple[tuple[str, str], ...]
"""Names and values in wire order; names keep their case."""

FaultKind = Literal[
    "connect",  # no connection: name not found, refused, TLS
    "timeout",  # nothing came before the deadline
    "deadline",  # the answer began and did not end before the deadline
    "reset",  # the connection broke
    "protocol",  # what came is not HTTP, or not what its headers announced
    "oversize",  # the answer is larger than we keep; the rest was dropped
    "unclosed",  # the stream's last event came, its end did not
]


def header_value(headers: Headers, name: str) -> str | None:
    """The value of a header, case-insensitive; several are joined with ``, ``."""
    wanted = name.lower()
    found = [value for key, value in headers if key.lower() == wanted]
    return ", ".join(found) if found else None


@attrs.frozen
class Request:
    """A request as it was sent; ``body`` is empty when there was none.

    ``invalid`` says that its sender expects a refusal, ``doubtful`` that its sender expects either.
    """

    method: str
    url: str
    headers: Headers = ()
    body: bytes = attrs.field(default=b"", repr=False)
    invalid: bool = False
    doubtful: bool = False

    def header(self, name: str) -> str | None:
        """The value of a request header, or None."""
        return header_value(self.headers, name)

    def __repr__(self) -> str:
        # Header values may hold a key, so they stay out of every repr.
        return f"Request({self.method}, {len(self.headers)} headers, {len(self.body)} bytes)"


@attrs.frozen(repr=False)
class Response:
    """What was received. ``body`` holds the bytes kept, ``size`` counts the bytes received."""

    status: int
    headers: Headers = ()
    body: bytes = b""
    size: int = 0

    def __repr__(self) -> str:
        return f"Response({self.status}, {self.size} bytes)"

    def header(self, name: str) -> str | None:
        """The value of a response header, or None."""
        return header_value(self.headers, name)

    @property
    def media_type(self) -> str:
        """The content type without parameters, lower case; empty when absent."""
        return (self.header("content-type") or "").partition(";")[0].strip().lower()

    @property
    def text(self) -> str:
        """The body as UTF-8, with replacement characters for what is not."""
        return self.body.decode(errors="replace")

    def json(self) -> object:
        """The body's JSON value; raises `JsonError`."""
        return parse_json(self.body)


@attrs.frozen
class Event:
    """One server-sent event. ``t`` is in seconds since the request was sent.

    ``value`` is the JSON of ``data``; ``error`` says why there is none.
    """

    t: float
    event: str
    data: str
    value: object = attrs.field(default=None, repr=False)
    error: str | None = None

    @classmethod
    def of(cls, t: float, frame: Frame) -> Event:
        """The event of a decoded frame."""
        if not frame.utf8:
            return cls(t, frame.event, frame.data, None, "not UTF-8")
        try:
            return cls(t, frame.event, frame.data, parse_json(frame.data))
        except JsonError as error:
            return cls(t, frame.event, frame.data, None, str(error))

    @property
    def type(self) -> str | None:
        """The ``type`` member of the data, when it has one."""
        kind = self.value.get("type") if isinstance(self.value, dict) else None
        return kind if isinstance(kind, str) else None


@attrs.frozen
class Fault:
    """Why an exchange did not end as HTTP ends. ``message`` is one line."""

    kind: FaultKind
    message: str


@attrs.frozen
class Exchange:
    """A request, its response (None when none came), its events, and what broke it, if anything.

    ``elapsed`` is in seconds, up to the end of the body. ``undecoded`` is True when the event
    stream ended inside a frame.
    """

    request: Request
    response: Response | None = None
    events: tuple[Event, ...] = attrs.field(default=(), repr=False)
    error: Fault | None = None
    elapsed: float = 0.0
    undecoded: bool = False

    @property
    def status(self) -> int | None:
        """The response's status, or None without response."""
        return self.response.status if self.response is not None else None

    @property
    def streamed(self) -> bool:
        """True when the response says it is an event stream."""
        return self.response is not None and self.response.media_type == "text/event-stream"
