"""Streams of events: each is decoded when it is asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, TypeVar

import httpx
from jiter import from_json

from .codec import loads
from .config import Settings
from .decode import decoder
from .errors import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    stream_error,
)
from .jsonl import JSONLDecoder
from .operation import Call
from .sse import Frame, SSEDecoder

T = TypeVar("T")

#: Names of events that are not for the caller, or may not be.
_SPECIAL = frozenset((b"", b"ping", b"error"))


def connection_error(error: httpx.HTTPError, request: httpx.Request) -> APIConnectionError:
    """Our exception for one of httpx."""
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(request, message=f"Request timed out ({type(error).__name__}).")
    return APIConnectionError(message=f"Connection error: {error or type(error).__name__}", request=request)


class _Events(Generic[T]):
    """What the synchronous and the asynchronous stream share."""

    def __init__(self, settings: Settings, call: Call, response: httpx.Response) -> None:
        self.response = response
        self._settings = settings
        self._operation = call.operation
        if call.operation.event is not None:
            self._check_type()
        self._decode = decoder(call.operation.event or call.operation.line or "")
        self._lines = JSONLDecoder()
        self._feed = SSEDecoder().feed if call.operation.event is not None else self._jsonl

    @property
    def request_id(self) -> str | None:
        found: str | None = self.response.headers.get("request-id")
        return found

    def _encoded(self) -> bool:
        """Whether the bytes of the body are not there as the network brings them."""
        return "content-encoding" in self.response.headers or self.response.is_stream_consumed

    def _check_type(self) -> None:
        kind = self.response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind in ("application/json", "text/html"):
            raise APIResponseValidationError(
                self.response, None, message=f"A stream was asked for, but the server answered with {kind}"
            )

    def _jsonl(self, chunk: bytes) -> list[Frame]:
        return [(b"line", line) for line in self._lines.feed(chunk)]

    def _last(self) -> list[Frame]:
        """A last line without its line feed. An event without its blank line is none."""
        return [(b"line", line) for line in self._lines.end()]

    def _skipped(self, name: bytes, data: bytes) -> bool:
        """Whether an event of one of the names `_SPECIAL` is to be read over; errors are raised."""
        if name == b"":
            if data == b"[DONE]":  # how streams of other APIs end
                return True
            value = self._loads(data)
            kind = value.get("type") if isinstance(value, dict) else None
            name = kind.encode("utf-8", "replace") if isinstance(kind, str) else b""
        if name == b"error":
            raise stream_error(self.response, self._settings.redact(data.decode("utf-8", "replace")))
        return name == b"ping"

    def _loads(self, data: bytes) -> Any:
        try:
            return loads(data)
        except (ValueError, RecursionError):
            text = self._settings.redact(data.decode("utf-8", "replace"))
        raise APIResponseValidationError(
            self.response, text, message=f"The stream has data that is not JSON: {text[:200]!r}"
        )


class Stream(_Events[T]):
    """Iterate over it to get the events; leaving the `with` block, or `close()`, drops the rest."""

    def __init__(self, settings: Settings, call: Call, response: httpx.Response) -> None:
        super().__init__(settings, call, response)
        self._iterator = self._run()

    def _chunks(self) -> Iterator[bytes]:
        return self.response.iter_bytes() if self._encoded() else self.response.iter_raw()

    def _run(self) -> Iterator[T]:
        feed, decode = self._feed, self._decode
        try:
            for chunk in self._chunks():
                for name, data in feed(chunk):
                    if name in _SPECIAL and self._skipped(name, data):
                        continue
                    try:
                        value = from_json(data)
                    except ValueError:
                        value = self._loads(data)
                    yield decode(value)
            for _, data in self._last():
                yield decode(self._loads(data))
        except httpx.HTTPError as error:
            raise connection_error(error, self.response.request) from error
        finally:
            self.response.close()

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection back."""
        self.response.close()


class AsyncStream(_Events[T]):
    """Iterate over it to get the events; leaving the `async with` block, or `close()`, drops the rest."""

    def __init__(self, settings: Settings, call: Call, response: httpx.Response) -> None:
        super().__init__(settings, call, response)
        self._iterator = self._run()

    def _chunks(self) -> AsyncIterator[bytes]:
        return self.response.aiter_bytes() if self._encoded() else self.response.aiter_raw()

    async def _run(self) -> AsyncIterator[T]:
        feed, decode = self._feed, self._decode
        try:
            async for chunk in self._chunks():
                for name, data in feed(chunk):
                    if name in _SPECIAL and self._skipped(name, data):
                        continue
                    try:
                        value = from_json(data)
                    except ValueError:
                        value = self._loads(data)
                    yield decode(value)
            for _, data in self._last():
                yield decode(self._loads(data))
        except httpx.HTTPError as error:
            raise connection_error(error, self.response.request) from error
        finally:
            await self.response.aclose()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    async def __aenter__(self) -> AsyncStream[T]:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Give the connection back."""
        await self.response.aclose()
