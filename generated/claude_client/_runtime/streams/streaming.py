"""Streams of events, decoded on demand."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx
from jiter import from_json

from ..errors import (
    AnthropicError,
    APIResponseValidationError,
    ClientStateError,
)
from ..http.config import Settings
from ..http.connection_failure import cause_of, connection_error
from ..http.connections import closed
from ..http.operation import Call
from ..models.codec import loads
from ..models.decode import decoder
from ..response.error_response import repr_of, stream_error
from .jsonl import JSONLDecoder
from .sse import Frame, SSEDecoder

if TYPE_CHECKING:
    from ..http.connections import Lease

T = TypeVar("T")

#: Names of events that may not be for the caller.
_SPECIAL = frozenset((b"", b"ping", b"error"))


class _Reader:
    """Reads the body of a response as events or lines. It does not refer to its stream.

    Otherwise the two would keep each other alive, and an unused stream would keep its connection.
    """

    def __init__(self, settings: Settings, call: Call, response: httpx.Response) -> None:
        self.response = response
        self.closed = False
        self._settings = settings
        self._events = call.operation.event is not None
        if self._events:
            self._check_type()
        self._decode = decoder(call.operation.event or call.operation.line or "")
        self._lines = JSONLDecoder()
        self._feed = SSEDecoder().feed if self._events else self._jsonl

    def _encoded(self) -> bool:
        """Whether the body has a coding that delays its bytes."""
        return "content-encoding" in self.response.headers or self.response.is_stream_consumed

    def _check_type(self) -> None:
        kind = self.response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind in ("application/json", "text/html"):
            raise APIResponseValidationError(
                self.response, None, message=f"A stream was requested, but the server responded with {kind}"
            )

    def _jsonl(self, chunk: bytes) -> list[Frame]:
        return [(b"line", line) for line in self._lines.feed(chunk)]

    def _last(self) -> list[Frame]:
        """Return a last line without its line feed. An event without its blank line is dropped."""
        return [(b"line", line) for line in self._lines.end()]

    def _skipped(self, name: bytes, data: bytes) -> bool:
        """Whether to skip an event whose name is in `_SPECIAL`. Raises the exception of an `error` event."""
        if name == b"":
            if data in (b"", b"[DONE]"):  # the latter ends the streams of other APIs
                return True
            value = self._loads(data)
            kind = value.get("type") if isinstance(value, dict) else None
            name = kind.encode("utf-8", "replace") if isinstance(kind, str) else b""
        if name == b"error":
            raise stream_error(self.response, self._redacted(data.decode("utf-8", "replace")))
        return name == b"ping"

    def _loads(self, data: bytes) -> Any:
        try:
            return loads(data)
        except ValueError:
            text = self._redacted(data.decode("utf-8", "replace"))
        raise APIResponseValidationError(
            self.response, text, message=f"The stream has data that is not JSON: {text[:200]!r}"
        )

    def _redacted(self, text: str) -> str:
        return self._settings.redact(text, self.response.request)

    def _no_object(self, value: Any) -> APIResponseValidationError:
        what = "an event" if self._events else "a line"
        shown = self._redacted(repr_of(value))[:200]
        return APIResponseValidationError(
            self.response, value, message=f"The stream has {what} that is not an object: {shown}"
        )

    def _failure(self, error: Exception) -> AnthropicError:
        """Return this client's exception for an error while the body was read."""
        if self.closed or isinstance(error, httpx.StreamError):
            return ClientStateError("the stream has been closed or read")
        return connection_error(
            error,
            self.response.request,
            settings=self._settings,
            request_id=self.response.headers.get("request-id"),
        )

    def run(self, _lease: Lease) -> Iterator[Any]:
        """Iterate over the events or lines.

        The connection is released at the end, or when the iterator is garbage-collected. Raises as `Stream`
        says.
        """
        feed, decode, response = self._feed, self._decode, self.response
        try:
            for chunk in response.iter_bytes() if self._encoded() else response.iter_raw():
                for name, data in feed(chunk):
                    if name in _SPECIAL and self._skipped(name, data):
                        continue
                    try:
                        value = from_json(data)
                    except ValueError:
                        if not data:
                            continue
                        value = self._loads(data)
                    if type(value) is not dict:
                        raise self._no_object(value)
                    yield decode(value)
            for _, data in self._last():
                value = self._loads(data)
                if type(value) is not dict:
                    raise self._no_object(value)
                yield decode(value)
        except AnthropicError:
            raise
        except Exception as error:
            raise self._failure(error) from cause_of(error)
        finally:
            if not sys.is_finalizing():  # closing sockets at that point can crash the interpreter
                response.close()

    async def arun(self, _lease: Lease) -> AsyncIterator[Any]:
        """`run` in an event loop. Raises the same exceptions."""
        feed, decode, response = self._feed, self._decode, self.response
        try:
            async for chunk in response.aiter_bytes() if self._encoded() else response.aiter_raw():
                for name, data in feed(chunk):
                    if name in _SPECIAL and self._skipped(name, data):
                        continue
                    try:
                        value = from_json(data)
                    except ValueError:
                        if not data:
                            continue
                        value = self._loads(data)
                    if type(value) is not dict:
                        raise self._no_object(value)
                    yield decode(value)
            for _, data in self._last():
                value = self._loads(data)
                if type(value) is not dict:
                    raise self._no_object(value)
                yield decode(value)
        except AnthropicError:
            raise
        except Exception as error:
            raise self._failure(error) from cause_of(error)
        finally:
            if not sys.is_finalizing():
                await closed(response)


class _Stream:
    """What synchronous and asynchronous streams share."""

    def __init__(self, settings: Settings, call: Call, response: httpx.Response, lease: Lease) -> None:
        self._reader = _Reader(settings, call, response)
        self._lease = lease

    @property
    def response(self) -> httpx.Response:
        """The HTTP response. If you use it, close it or read the stream to its end."""
        self._lease.end()
        return self._reader.response

    @property
    def request_id(self) -> str | None:
        found: str | None = self._reader.response.headers.get("request-id")
        return found


class Stream(_Stream, Generic[T]):
    """Iterate over it to get the events.

    Raises `APIStatusError` on an `error` event, `APIConnectionError` if the connection breaks,
    `APIResponseValidationError` if an event is not a JSON object.

    The connection is released at the end, at the end of the `with` block, by `close()`, or when the iteration
    stops and the stream is garbage-collected.
    """

    def __init__(self, settings: Settings, call: Call, response: httpx.Response, lease: Lease) -> None:
        super().__init__(settings, call, response, lease)
        self._iterator: Iterator[T] = self._reader.run(lease)

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def __enter__(self) -> Stream[T]:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the connection. Unread events are lost."""
        self._reader.closed = True
        self._reader.response.close()


class AsyncStream(_Stream, Generic[T]):
    """Iterate over it to get the events.

    Raises `APIStatusError` on an `error` event, `APIConnectionError` if the connection breaks,
    `APIResponseValidationError` if an event is not a JSON object.

    The connection is released at the end, at the end of the `async with` block, by `close()`, or when the
    iteration stops and the stream is garbage-collected.
    """

    def __init__(self, settings: Settings, call: Call, response: httpx.Response, lease: Lease) -> None:
        super().__init__(settings, call, response, lease)
        self._iterator: AsyncIterator[T] = self._reader.arun(lease)

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    async def __aenter__(self) -> AsyncStream[T]:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Release the connection. Unread events are lost."""
        self._reader.closed = True
        await closed(self._reader.response)
