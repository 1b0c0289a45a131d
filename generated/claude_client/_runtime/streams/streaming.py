"""Streams of events: each is decoded when it is asked for."""

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

#: Names of events that are not for the caller, or may not be.
_SPECIAL = frozenset((b"", b"ping", b"error"))


class _Reader:
    """Reads the body of a response as events or lines. It knows nothing of the stream that it reads for.

    Otherwise the two would keep each other alive, and a stream that nobody holds its connection.
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
            if data in (b"", b"[DONE]"):  # the latter is how streams of other APIs end
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
        """Our exception for what went wrong while the body was read."""
        if self.closed or isinstance(error, httpx.StreamError):
            return ClientStateError("the stream has been closed or read; what is left of it cannot be had")
        return connection_error(
            error,
            self.response.request,
            settings=self._settings,
            request_id=self.response.headers.get("request-id"),
        )

    def run(self, _lease: Lease) -> Iterator[Any]:
        """The events or lines. Their connection goes back when they end, or nobody holds this iterator."""
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
            if not sys.is_finalizing():  # closing sockets then can crash the interpreter
                response.close()

    async def arun(self, _lease: Lease) -> AsyncIterator[Any]:
        """`run` in an event loop."""
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
    """What the synchronous and the asynchronous stream share."""

    def __init__(self, settings: Settings, call: Call, response: httpx.Response, lease: Lease) -> None:
        self._reader = _Reader(settings, call, response)
        self._lease = lease

    @property
    def response(self) -> httpx.Response:
        """The HTTP response. Who takes it closes it, unless the stream is read."""
        self._lease.end()
        return self._reader.response

    @property
    def request_id(self) -> str | None:
        found: str | None = self._reader.response.headers.get("request-id")
        return found


class Stream(_Stream, Generic[T]):
    """Iterate over it to get the events.

    Its connection goes back at the end, when the `with` block is left, by `close()`, or when the iteration is
    left and nothing holds the stream any more.
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
        """Give the connection back; what has not been read is lost."""
        self._reader.closed = True
        self._reader.response.close()


class AsyncStream(_Stream, Generic[T]):
    """Iterate over it to get the events.

    Its connection goes back at the end, when the `async with` block is left, by `close()`, or when the
    iteration is left and nothing holds the stream any more.
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
        """Give the connection back; what has not been read is lost."""
        self._reader.closed = True
        await closed(self._reader.response)
