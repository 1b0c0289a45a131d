"""Sends one request and records the response, in bounded time and memory."""

from __future__ import annotations

import functools
import re
import ssl
import threading
import time
from collections.abc import Iterator, Sequence

import attrs
import httpcore
import httpx

from claude_conformance.suite.deadline import Deadline, DeadlineBackend, Stream
from claude_conformance.suite.heard import Heard
from claude_conformance.wire import (
    BodyDecoder,
    CodingError,
    Event,
    Exchange,
    Fault,
    Request,
    Response,
    SseDecoder,
)

MAX_BODY = 4 << 20
"""Maximum size of a response in bytes; a longer one is cut off and the connection closed."""

MAX_EVENTS = 50_000
LINGER = 3.0
"""Seconds that a connection may stay open after the event that ends a stream.

At least; some servers add up at the end what they sent, so it may be half the time that the stream took.
"""

EXPECT_WAIT = 1.0
"""Seconds that a body waits for the response to `expect: 100-continue`, as curl does."""

SETTLE = 0.1
"""Seconds that a server has after a response to close the connection, before it gets the next request."""

PIECE = 64 << 10
"""Maximum of bytes of a body that are sent in one chunk."""

_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})  # methods that send `Content-Length: 0`

LAST_EVENTS = frozenset({"message_stop", "error", "session.deleted"})
LOOK = 0.02
"""Seconds after which a stream that is heard looks whether it is to be left."""


@functools.cache
def _public_tls() -> ssl.SSLContext:
    """Trusts the public authorities. Reading their certificates takes longer than many requests."""
    return httpx.create_ssl_context(trust_env=False)


class Transport:
    """Opens one connection per `send`, follows no redirect, uses no proxy. Thread-safe.

    Setting ``stop`` in any thread ends running exchanges within half a second.
    """

    def __init__(
        self,
        *,
        cafile: str | None = None,
        stop: threading.Event | None = None,
        max_body: int = MAX_BODY,
        linger: float = LINGER,
    ) -> None:
        self._tls = ssl.create_default_context(cafile=cafile) if cafile else None
        self._stop = stop or threading.Event()
        self._max_body = max_body
        self._linger = linger

    def send(self, request: Request, timeout: float) -> Exchange:
        """Sends a request; returns after at most ``timeout`` seconds. Faults of the peer are in ``error``."""
        return self.send_in_turn([request], timeout)[0]

    def hear(self, request: Request, timeout: float, heard: Heard) -> Exchange:
        """Like `send`, and shows the events in ``heard`` while they come, until it is left."""
        deadline = Deadline(timeout, self._stop, heard.left, look=LOOK)
        backend = DeadlineBackend(deadline)
        with self._pool(backend, [request]) as pool:
            recording = _Recording(request, deadline, self._max_body, self._linger, heard=heard)
            return self._exchange(recording, pool, backend, timeout)

    def send_in_turn(self, requests: Sequence[Request], timeout: float) -> list[Exchange]:
        """Sends requests one after the other on one connection, in at most ``timeout`` seconds together.

        Ends early if the server closes the connection or sends more than the response.
        """
        deadline = Deadline(timeout, self._stop)
        backend = DeadlineBackend(deadline)
        exchanges: list[Exchange] = []
        with self._pool(backend, requests) as pool:
            for number, request in enumerate(requests, 1):
                recording = _Recording(request, deadline, self._max_body, self._linger)
                exchanges.append(self._exchange(recording, pool, backend, timeout))
                if number < len(requests):
                    exchanges[-1], stays = _after(exchanges[-1], pool, backend)
                    if not stays:
                        break
        return exchanges

    def _pool(self, backend: DeadlineBackend, requests: Sequence[Request]) -> httpcore.ConnectionPool:
        secure = any(request.url.lower().startswith("https:") for request in requests)
        tls = self._tls or (_public_tls() if secure else None)
        return httpcore.ConnectionPool(ssl_context=tls, max_connections=1, network_backend=backend)

    def _exchange(
        self, recording: _Recording, pool: httpcore.ConnectionPool, backend: DeadlineBackend, timeout: float
    ) -> Exchange:
        try:
            recording.run(pool, backend)
        except (httpcore.ConnectError, httpcore.ConnectTimeout, UnicodeError) as error:
            return recording.done(Fault("connect", _line(error) or "no connection"))
        except (httpcore.ReadTimeout, httpcore.WriteTimeout, httpcore.PoolTimeout):
            return recording.done(None if recording.left else recording.late(timeout))
        except (httpcore.ReadError, httpcore.WriteError, OSError) as error:
            return recording.done(Fault("reset", f"the connection broke: {_line(error)}"))
        except httpcore.LocalProtocolError:
            # The message of this exception would show the value, which may be a key.
            return recording.done(Fault("connect", "HTTP cannot carry this request"))
        except httpcore.RemoteProtocolError as error:
            text = _line(error)
            return recording.done(Fault("reset" if "disconnected" in text else "protocol", text))
        return recording.done(recording.fault)


def _after(
    exchange: Exchange, pool: httpcore.ConnectionPool, backend: DeadlineBackend
) -> tuple[Exchange, bool]:
    """Returns the exchange with what came after it, and whether the connection can be used again."""
    stream, response = backend.stream, exchange.response
    if stream is None or response is None or exchange.error is not None or not pool.connections:
        return exchange, False
    stream.answers_within(SETTLE)
    surplus = response.surplus + len(stream.waiting())
    stays = surplus == 0 and not any(connection.has_expired() for connection in pool.connections)
    stream.begin()
    return attrs.evolve(exchange, response=attrs.evolve(response, surplus=surplus)), stays


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]


@attrs.define
class _Recording:
    request: Request
    deadline: Deadline
    max_body: int
    linger: float
    started: float = attrs.field(factory=time.monotonic)
    response: Response | None = None
    raw: bytearray = attrs.field(factory=bytearray)
    body: bytearray = attrs.field(factory=bytearray)
    size: int = 0
    coding: BodyDecoder | None = None
    events: list[Event] = attrs.field(factory=list)
    decoder: SseDecoder | None = None
    length: int = 0
    unreadable: str | None = None
    open_for: float | None = None  # seconds that the connection may stay open; None before the last event
    fault: Fault | None = None
    heard: Heard | None = None

    @property
    def left(self) -> bool:
        """Whether the stream was left while it went on."""
        return self.heard is not None and self.heard.left.is_set() and self.open_for is None

    def run(self, pool: httpcore.ConnectionPool, backend: DeadlineBackend) -> None:
        headers = [(_field(name), _field(value)) for name, value in self.request.headers]
        url = httpx.URL(self.request.url)
        address = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        content = self._content(headers, backend)
        with pool.stream(self.request.method, address, headers=headers, content=content) as answer:
            fields = tuple((_text(name), _text(value)) for name, value in answer.headers)
            self.response = Response(answer.status, fields)
            self._prepare(self.response)
            if self.heard is not None:
                self.heard.begin()
            for chunk in answer.iter_stream():
                self._take(chunk)
                if self.fault is not None:
                    return
            self._end()
            if backend.stream is not None:
                surplus = surplus_of(self.response, self.size, backend.stream)
                self.response = attrs.evolve(self.response, surplus=surplus)

    def _content(
        self, headers: list[tuple[bytes, bytes]], backend: DeadlineBackend
    ) -> bytes | Iterator[bytes] | None:
        """Yields the body as it is sent: whole, in chunks, or after a pause for `expect`."""
        body, request = self.request.body, self.request
        if not body:
            return b"" if request.method in _WITH_LENGTH else None
        chunked = request.header("transfer-encoding") is not None
        waits = request.header("expect") is not None
        if not chunked and not waits:
            return body
        if not chunked and request.header("content-length") is None:
            headers.append((b"Content-Length", str(len(body)).encode()))
        return self._pieces(body, waits, backend)

    def _pieces(self, body: bytes, waits: bool, backend: DeadlineBackend) -> Iterator[bytes]:
        if waits and backend.stream is not None:
            backend.stream.answers_within(EXPECT_WAIT)
        size = max(1, min(PIECE, len(body) // 3))
        for at in range(0, len(body), size):
            yield body[at : at + size]

    def _prepare(self, response: Response) -> None:
        if response.media_type == "text/event-stream":
            self.decoder = SseDecoder()
        try:
            coding = BodyDecoder(response.header("content-encoding") or "")
        except CodingError as error:
            # The bytes are kept as they are, because their meaning is unknown.
            self.decoder = None
            self.unreadable = str(error)
            return
        self.coding = None if coding.plain else coding

    def _take(self, chunk: bytes) -> None:
        self.size += len(chunk)
        self.raw += chunk[: self.max_body - len(self.raw)]
        data = chunk if self.coding is None else self._decoded(self.coding, chunk)
        self.length += len(data)
        if self.coding is not None:
            self.body += data[: self.max_body - len(self.body)]
        self._events(data)
        if max(self.size, self.length) > self.max_body or len(self.events) > MAX_EVENTS:
            self.fault = Fault("oversize", f"the response is larger than {self.max_body} bytes; cut off")

    def _decoded(self, coding: BodyDecoder, chunk: bytes) -> bytes:
        if self.unreadable is not None:
            return b""
        try:
            return coding.decode(chunk, self.max_body - self.length)
        except CodingError as error:
            self.unreadable = str(error)
            return b""

    def _events(self, data: bytes) -> None:
        if self.decoder is None:
            return
        at = time.monotonic() - self.started
        for frame in self.decoder.feed(data):
            event = Event.of(at, frame)
            self.events.append(event)
            if self.heard is not None:
                self.heard.add(event)
            if event.type in LAST_EVENTS and self.open_for is None:
                self.open_for = round(max(self.linger, at / 2), 1)
                self.deadline.within(self.open_for)
        if self.decoder.error is not None:
            self.fault = Fault("protocol", f"the event stream cannot be read: {self.decoder.error}")

    def _end(self) -> None:
        if self.coding is not None and self.unreadable is None:
            try:
                self.coding.close()
            except CodingError as error:
                self.unreadable = str(error)
        if self.unreadable is not None and self.size:
            self.fault = Fault("coding", self.unreadable)

    def late(self, timeout: float) -> Fault:
        if self.open_for is not None:
            return Fault("unclosed", f"the connection stays open {self.open_for:g} s after the last event")
        if self.response is None:
            return Fault("timeout", f"no response within {timeout:g} s")
        return Fault("deadline", f"the response does not end within {timeout:g} s")

    def done(self, fault: Fault | None) -> Exchange:
        response = self.response
        if response is not None:
            raw = bytes(self.raw)
            packed = self.coding is not None
            readable = self.unreadable is None
            body = bytes(self.body) if packed else raw if readable else b""
            raw = raw if packed or not readable else b""
            response = attrs.evolve(response, body=body, size=self.size, raw=raw, packed=packed)
        return Exchange(
            self.request,
            response,
            tuple(self.events),
            fault,
            time.monotonic() - self.started,
            self.decoder is not None and self.decoder.incomplete,
            left=self.left and fault is None and self.response is not None,
        )


_HEADS = re.compile(rb"(?:HTTP/1\.[01] 1\d\d.*?\r?\n\r?\n)*HTTP/1\.[01] \d.*?\r?\n\r?\n", re.DOTALL)


def surplus_of(response: Response, size: int, stream: Stream) -> int:
    """Returns how many bytes have come after the end of a response whose body has ``size`` bytes."""
    late = len(stream.waiting())
    if response.header("transfer-encoding") is not None or response.header("content-length") is None:
        return late
    head = _HEADS.match(bytes(stream.head))
    return late if head is None else max(0, stream.received - head.end() - size)


def _field(value: str) -> bytes:
    return value.encode("latin-1", "replace")


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "backslashreplace")
