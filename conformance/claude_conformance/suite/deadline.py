"""Sockets that obey one deadline for a whole exchange, however slowly bytes drip."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Iterable
from typing import Any

import httpcore

_SLICE = 0.5  # seconds after which a waiting read looks at the deadline again


class Deadline:
    """A point in time (of `time.monotonic`) that may be moved nearer, and a way to stop at once."""

    def __init__(self, seconds: float, stop: threading.Event) -> None:
        self._at = time.monotonic() + seconds
        self._stop = stop

    def within(self, seconds: float) -> None:
        """Moves the deadline to at most this many seconds from now."""
        self._at = min(self._at, time.monotonic() + seconds)

    def left(self) -> float:
        """Seconds left; 0 when it has passed or the run was stopped."""
        return 0.0 if self._stop.is_set() else max(0.0, self._at - time.monotonic())


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002
        while (left := self._deadline.left()) > 0:
            try:
                return self._inner.read(max_bytes, min(left, _SLICE))
            except httpcore.ReadTimeout:
                continue
        raise httpcore.ReadTimeout("the deadline has passed")

    def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ARG002
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
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left), self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens sockets whose every operation ends at the deadline."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        self._inner = httpcore.SyncBackend()

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
        return _Stream(stream, self._deadline)
