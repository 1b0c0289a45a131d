"""Sockets with one deadline for a whole exchange, even if bytes arrive slowly."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

_HEAD = 64 << 10  # bytes kept from the start of what arrives
_GLANCE = 0.01  # seconds for reading what has already arrived
_SLICE = 0.5  # seconds after which a waiting read checks the deadline again


class Deadline:
    """A point in time (of `time.monotonic`) that can be moved nearer, and ways to stop immediately.

    A waiting read looks every ``look`` seconds whether it has to stop.
    """

    def __init__(self, seconds: float, *stops: threading.Event, look: float = _SLICE) -> None:
        self._at = time.monotonic() + seconds
        self._stops = stops
        self.look = look

    def within(self, seconds: float) -> None:
        """Moves the deadline to at most this many seconds from now."""
        self._at = min(self._at, time.monotonic() + seconds)

    def left(self) -> float:
        """Returns the seconds left; 0 if the deadline has passed or the run was stopped."""
        stopped = any(stop.is_set() for stop in self._stops)
        return 0.0 if stopped else max(0.0, self._at - time.monotonic())


class Stream(httpcore.NetworkStream):
    """A connection. ``received`` counts the bytes that arrived, ``head`` contains the first of them."""

    def __init__(
        self, inner: httpcore.NetworkStream, deadline: Deadline, opened: Callable[[Stream], Stream]
    ) -> None:
        self._inner = inner
        self._deadline = deadline
        self._opened = opened
        self.head = bytearray()
        self.received = 0

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        """Reads bytes. Raises `httpcore.ReadTimeout` if the deadline has passed."""
        while (left := self._deadline.left()) > 0:
            try:
                return self._note(self._inner.read(max_bytes, min(left, self._deadline.look)))
            except httpcore.ReadTimeout:
                continue
        raise httpcore.ReadTimeout("the deadline has passed")

    def begin(self) -> None:
        """Counts from here: another response begins."""
        self.head.clear()
        self.received = 0

    def _note(self, data: bytes) -> bytes:
        self.received += len(data)
        self.head += data[: max(0, _HEAD - len(self.head))]
        return data

    def waiting(self) -> bytes:
        """Returns the bytes that have arrived and were not read.

        Empty if nothing has arrived, or if the peer has closed.
        """
        if not self._inner.get_extra_info("is_readable"):
            return b""
        try:
            return self._note(self._inner.read(_HEAD, _GLANCE))
        except (httpcore.ReadTimeout, httpcore.ReadError):
            return b""

    def answers_within(self, seconds: float) -> bool:
        """Waits until something can be read; `False` if nothing has come after these seconds."""
        end = time.monotonic() + min(seconds, self._deadline.left())
        while not self._inner.get_extra_info("is_readable"):
            if time.monotonic() >= end:
                return False
            time.sleep(0.001)
        return True

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
        """Writes bytes. Raises `httpcore.WriteTimeout` if the deadline has passed."""
        if (left := self._deadline.left()) <= 0:
            raise httpcore.WriteTimeout("the deadline has passed")
        self._inner.write(buffer, left)

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ARG002
    ) -> httpcore.NetworkStream:
        left = max(self._deadline.left(), 0.001)
        return self._opened(
            Stream(self._inner.start_tls(ssl_context, server_hostname, left), self._deadline, self._opened)
        )

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens sockets whose operations all end at the deadline; ``stream`` is the newest."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        self._inner = httpcore.SyncBackend()
        self.stream: Stream | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ARG002
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        left = max(self._deadline.left(), 0.001)
        stream = self._inner.connect_tcp(host, port, left, local_address, socket_options)
        return self._opened(Stream(stream, self._deadline, self._opened))

    def _opened(self, stream: Stream) -> Stream:
        self.stream = stream
        return stream
