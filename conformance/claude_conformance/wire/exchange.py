"""Recorded exchanges: a request and its response, as plain frozen data."""

from __future__ import annotations

from typing import Literal

import attrs

from claude_conformance.wire.jsontext import JsonError, parse_json
from claude_conformance.wire.sse import Frame

Headers = tuple[tuple[str, str], ...]
"""Names and values in wire order; names keep their case."""

FaultKind = Literal[
    "connect",  # no connection: name not found, refused, TLS
    "timeout",  # no byte arrived before the deadline
    "deadline",  # the response began but did not end before the deadline
    "reset",  # the connection broke
    "protocol",  # the bytes are not HTTP, or do not match the headers
    "coding",  # the body does not match its content-encoding: no client can read it
    "oversize",  # the response exceeds the limit; the rest was dropped
    "unclosed",  # the stream's last event arrived, but not its end
]


def header_value(headers: Headers, name: str) -> str | None:
    """Return the value of a header, case-insensitive; several are joined with ``, ``."""
    wanted = name.lower()
    found = [value for key, value in headers if key.lower() == wanted]
    return ", ".join(found) if found else None


@attrs.frozen
class Request:
    """A request as it was sent; ``body`` is empty for a request without one.

    ``invalid`` says that the sender expects a refusal, ``doubtful`` that the sender accepts either outcome.
    """

    method: str
    url: str
    headers: Headers = ()
    body: bytes = b""
    invalid: bool = False
    doubtful: bool = False

    def header(self, name: str) -> str | None:
        """The value of a request header, or None."""
        return header_value(self.headers, name)

    def __repr__(self) -> str:
        # Header values may contain a key, so they stay out of every repr.
        return f"Request({self.method}, {len(self.headers)} headers, {len(self.body)} bytes)"


@attrs.frozen(repr=False)
class Response:
    """A response as it was received.

    ``body`` is the decoded body, as a client reads it. ``raw`` is the body on the wire, if it differs or if
    no client can decode it. ``size`` counts the received bytes, ``surplus`` those after the end of the
    response. ``packed`` says that the body had a content coding.
    """

    status: int
    headers: Headers = ()
    body: bytes = b""
    size: int = 0
    raw: bytes = b""
    surplus: int = 0
    packed: bool = False

    def __repr__(self) -> str:
        return f"Response({self.status}, {self.size} bytes)"

    def header(self, name: str) -> str | None:
        """The value of a response header, or None."""
        return header_value(self.headers, name)

    @property
    def media_type(self) -> str:
        """The media type in lower case, without parameters; empty if the response does not say."""
        return (self.header("content-type") or "").partition(";")[0].strip().lower()

    @property
    def text(self) -> str:
        """The body decoded as UTF-8; invalid bytes become replacement characters."""
        return self.body.decode(errors="replace")

    def json(self) -> object:
        """The body's JSON value. Raises `JsonError` if the body is not JSON."""
        return parse_json(self.body)


@attrs.frozen
class Event:
    """One server-sent event. ``t`` is in seconds since the request was sent.

    ``value`` is the JSON of ``data``; ``error`` says why it could not be decoded.
    """

    t: float
    event: str
    data: str
    value: object = attrs.field(default=None, repr=False)
    error: str | None = None

    @classmethod
    def of(cls, t: float, frame: Frame) -> Event:
        """Build the event of a decoded frame."""
        if not frame.utf8:
            return cls(t, frame.event, frame.data, None, "not UTF-8")
        try:
            return cls(t, frame.event, frame.data, parse_json(frame.data))
        except JsonError as error:
            return cls(t, frame.event, frame.data, None, str(error))

    @property
    def type(self) -> str | None:
        """The ``type`` property of the data, if it has one."""
        kind = self.value.get("type") if isinstance(self.value, dict) else None
        return kind if isinstance(kind, str) else None


@attrs.frozen
class Fault:
    """Why an exchange did not complete. ``message`` is one line."""

    kind: FaultKind
    message: str


@attrs.frozen
class Exchange:
    """A request, its response (or None), its events, and the fault that ended it, if any.

    ``elapsed`` is in seconds, up to the end of the body. ``undecoded`` is True if the event stream ended
    inside a frame. ``left`` is True if the client closed a stream that went on.
    """

    request: Request
    response: Response | None = None
    events: tuple[Event, ...] = attrs.field(default=(), repr=False)
    error: Fault | None = None
    elapsed: float = 0.0
    undecoded: bool = False
    left: bool = False

    @property
    def status(self) -> int | None:
        """The response's status, or None without a response."""
        return self.response.status if self.response is not None else None

    @property
    def streamed(self) -> bool:
        """Whether the response has the media type of an event stream."""
        return self.response is not None and self.response.media_type == "text/event-stream"
