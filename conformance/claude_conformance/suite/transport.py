"""Sends one request and records what comes back, in bounded time and memory."""

from __future__ import annotations

import ssl
import threading
import time

import attrs
import httpcore
import httpx

from claude_conformance.suite.deadline import Deadline, DeadlineBackend
from claude_conformance.wire import Event, Exchange, Fault, Request, Response, SseDecoder

MAX_BODY = 4 << 20
"""Bytes of a response that are kept; what is longer is cut off with the connection."""

MAX_EVENTS = 50_000
LINGER = 3.0
"""Seconds that a connection may stay open after the event that ends a stream."""

LAST_EVENTS = frozenset({"message_stop", "error"})


class Transport:
    """Opens one connection per exchange, follows no redirect, uses no proxy. Thread-safe.

    ``stop`` set from any thread ends what is under way within half a second.
    """

    def __init__(
        self,
        *,
        cafile: str | None = None,
        stop: threading.Event | None = None,
        max_body: int = MAX_BODY,
        linger: float = LINGER,
    ) -> None:
        self._tls: ssl.SSLContext = (
            ssl.create_default_context(cafile=cafile) if cafile else httpx.create_ssl_context(trust_env=False)
        )
        self._stop = stop or threading.Event()
        self._max_body = max_body
        self._linger = linger

    def send(self, request: Request, timeout: float) -> Exchange:
        """One exchange, over after at most ``timeout`` seconds. Faults of the peer are in its ``error``."""
        deadline = Deadline(timeout, self._stop)
        recording = _Recording(request, deadline, self._max_body, self._linger)
        try:
            with httpcore.ConnectionPool(
                ssl_context=self._tls, max_connections=1, network_backend=DeadlineBackend(deadline)
            ) as pool:
                recording.run(pool)
        except (httpcore.ConnectError, httpcore.ConnectTimeout, UnicodeError) as error:
            return recording.done(Fault("connect", _line(error) or "no connection"))
        except (httpcore.ReadTimeout, httpcore.WriteTimeout, httpcore.PoolTimeout):
            return recording.done(recording.late(timeout))
        except (httpcore.ReadError, httpcore.WriteError, OSError) as error:
            return recording.done(Fault("reset", f"the connection broke: {_line(error)}"))
        except httpcore.RemoteProtocolError as error:
            text = _line(error)
            return recording.done(Fault("reset" if "disconnected" in text else "protocol", text))
        return recording.done(recording.fault)


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
    body: bytearray = attrs.field(factory=bytearray)
    size: int = 0
    events: list[Event] = attrs.field(factory=list)
    decoder: SseDecoder | None = None
    ended: bool = False
    fault: Fault | None = None

    def run(self, pool: httpcore.ConnectionPool) -> None:
        headers = [(_field(name), _field(value)) for name, value in self.request.headers]
        url = httpx.URL(self.request.url)
        address = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        with pool.stream(self.request.method, address, headers=headers, content=self.request.body) as answer:
            fields = tuple((_text(name), _text(value)) for name, value in answer.headers)
            self.response = Response(answer.status, fields)
            if self.response.media_type == "text/event-stream":
                self.decoder = SseDecoder()
            for chunk in answer.iter_stream():
                self._take(chunk)
                if self.fault is not None:
                    return

    def _take(self, chunk: bytes) -> None:
        self.size += len(chunk)
        self.body += chunk[: self.max_body - len(self.body)]
        if self.decoder is not None:
            at = time.monotonic() - self.started
            for frame in self.decoder.feed(chunk):
                event = Event.of(at, frame)
                self.events.append(event)
                if event.type in LAST_EVENTS and not self.ended:
                    self.ended = True
                    self.deadline.within(self.linger)
            if self.decoder.error is not None:
                self.fault = Fault("protocol", f"the event stream cannot be read: {self.decoder.error}")
        if self.size > self.max_body or len(self.events) > MAX_EVENTS:
            self.fault = Fault("oversize", f"the response is larger than {self.max_body} bytes; cut off")

    def late(self, timeout: float) -> Fault:
        if self.ended:
            return Fault("unclosed", f"the connection stays open {self.linger:g} s after the last event")
        if self.response is None:
            return Fault("timeout", f"no response within {timeout:g} s")
        return Fault("deadline", f"the response does not end within {timeout:g} s")

    def done(self, fault: Fault | None) -> Exchange:
        response = self.response
        if response is not None:
            response = attrs.evolve(response, body=bytes(self.body), size=self.size)
        return Exchange(
            self.request,
            response,
            tuple(self.events),
            fault,
            time.monotonic() - self.started,
            self.decoder is not None and self.decoder.incomplete,
        )


def _field(value: str) -> bytes:
    return value.encode("latin-1", "replace")


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "backslashreplace")
