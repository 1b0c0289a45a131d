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
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    stream_error,
)
from .jsonl import JSONLDecoder
from .operation import Call
from .sse import SSEDecoder

T = TypeVar("T")


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
        self._feed = self._sse() if call.operation.event is not None else self._jsonl()

    @property
    def request_id(self) -> str | None:
        found: str | None = self.response.headers.get("request-id")
        return found

    def _check_type(self) -> None:
        kind = self.response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind in ("application/json", "text/html"):
            raise APIResponseValidationError(
                self.response, None, message=f"A stream was asked for, but the server answered with {kind}"
            )

    def _sse(self) -> Any:
        feed = SSEDecoder().feed
        decode = self._decode

        def events(chunk: bytes | None) -> Iterator[T]:
            for name, data in feed(chunk) if chunk is not None else ():
                if name == b"ping":
                    continue
                if name == b"error":
                    raise self._error(data)
                try:
                    value = from_json(data)
                except ValueError:
                    if data == b"[DONE]":  # how streams of other APIs end
                        continue
                    value = self._loads(data)
                if not name and isinstance(value, dict):
                    if value.get("type") == "error":
                        raise self._error(data)
                    if value.get("type") == "ping":
                        continue
                yield decode(value)

        return events

    def _jsonl(self) -> Any:
        lines = JSONLDecoder()
        decode = self._decode

        def values(chunk: bytes | None) -> Iterator[T]:
            for line in lines.feed(chunk) if chunk is not None else lines.end():
                yield decode(self._loads(line))

        return values

    def _loads(self, data: bytes) -> Any:
        try:
            return loads(data)
        except (ValueError, RecursionError):
            text = self._settings.redact(data.decode("utf-8", "replace"))
        raise APIResponseValidationError(
            self.response, text, message=f"The stream has data that is not JSON: {text[:200]!r}"
        )

    def _error(self, data: bytes) -> APIError:
        return stream_error(self.response, self._settings.redact(data.decode("utf-8", "replace")))


class Stream(_Events[T]):
    """Iterate over it to get the events; leaving the `with` block, or `close()`, drops the rest."""

    def __init__(self, settings: Settings, call: Call, response: httpx.Response) -> None:
        super().__init__(settings, call, response)
        self._iterator = self._run()

    def _run(self) -> Iterator[T]:
        feed = self._feed
        try:
            for chunk in self.response.iter_bytes():
                yield from feed(chunk)
            yield from feed(None)
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

    async def _run(self) -> AsyncIterator[T]:
        feed = self._feed
        try:
            async for chunk in self.response.aiter_bytes():
                for event in feed(chunk):
                    yield event
            for event in feed(None):
                yield event
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
