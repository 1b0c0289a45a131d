"""Responses before they become models."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from os import PathLike
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

import httpx

from .errors import AnthropicError

T = TypeVar("T")


class _Response:
    """What both kinds of raw response tell."""

    def __init__(self, http_response: httpx.Response, retries_taken: int) -> None:
        self.http_response = http_response
        #: How many attempts failed before this one.
        self.retries_taken = retries_taken

    @property
    def headers(self) -> httpx.Headers:
        return self.http_response.headers

    @property
    def status_code(self) -> int:
        return self.http_response.status_code

    @property
    def request_id(self) -> str | None:
        found: str | None = self.http_response.headers.get("request-id")
        return found

    @property
    def http_request(self) -> httpx.Request:
        return self.http_response.request

    @property
    def url(self) -> httpx.URL:
        return self.http_response.url

    @property
    def method(self) -> str:
        return self.http_request.method

    @property
    def elapsed(self) -> timedelta:
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        return self.http_response.is_closed

    def __repr__(self) -> str:
        status = self.http_response.status_code
        return f"<{type(self).__name__} [{status} {self.http_response.reason_phrase}]>"


@contextmanager
def _reading(response: httpx.Response) -> Iterator[None]:
    """Our exceptions for what goes wrong while a body is read."""
    from .streaming import connection_error

    try:
        yield
    except httpx.StreamError as error:
        raise AnthropicError(
            "the body of this response has been read or closed; to use it twice, call read() first"
        ) from error
    except httpx.HTTPError as error:
        raise connection_error(error, response.request) from error


class _Body(_Response):
    """A body that is read when somebody asks for it."""

    def read(self) -> bytes:
        """The whole body; once read it stays in memory."""
        with _reading(self.http_response):
            return self.http_response.read()

    def text(self) -> str:
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        with _reading(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        with _reading(self.http_response):
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        with _reading(self.http_response):
            yield from self.http_response.iter_lines()

    def write_to_file(self, file: str | PathLike[str], chunk_size: int | None = None) -> None:
        """Write the body to a file piece by piece; one that is there is overwritten."""
        with Path(file).open("wb") as out:
            for chunk in self.iter_bytes(chunk_size):
                out.write(chunk)

    stream_to_file = write_to_file

    def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        self.http_response.close()


class APIResponse(_Body, Generic[T]):
    """The HTTP response; `parse()` gives what the method would have given."""

    def __init__(
        self, http_response: httpx.Response, retries_taken: int, parse: Callable[[], T], whole: bool
    ) -> None:
        super().__init__(http_response, retries_taken)
        self._parse = parse
        self._whole = whole
        self._parsed: list[T] = []

    def parse(self) -> T:
        if not self._parsed:
            if self._whole:
                self.read()
            self._parsed.append(self._parse())
        return self._parsed[0]


class BinaryAPIResponse(_Body):
    """A body of bytes, which comes as you ask for it: write it to a file, iterate over it or `read()` it.

    It holds a connection until it has been read to its end or closed; `with` does the latter.
    """

    @property
    def content(self) -> bytes:
        return self.read()

    def __enter__(self) -> BinaryAPIResponse:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class _AsyncBody(_Response):
    """A body that is read when somebody asks for it."""

    async def read(self) -> bytes:
        """The whole body; once read it stays in memory."""
        with _reading(self.http_response):
            return await self.http_response.aread()

    async def text(self) -> str:
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        await self.read()
        return self.http_response.json()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        with _reading(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        with _reading(self.http_response):
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        with _reading(self.http_response):
            async for line in self.http_response.aiter_lines():
                yield line

    async def write_to_file(self, file: str | PathLike[str], chunk_size: int | None = None) -> None:
        """Write the body to a file piece by piece; one that is there is overwritten."""
        with Path(file).open("wb") as out:
            async for chunk in self.iter_bytes(chunk_size):
                out.write(chunk)

    stream_to_file = write_to_file

    async def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        await self.http_response.aclose()


class AsyncAPIResponse(_AsyncBody, Generic[T]):
    """The HTTP response; `await parse()` gives what the method would have given."""

    def __init__(
        self, http_response: httpx.Response, retries_taken: int, parse: Callable[[], T], whole: bool
    ) -> None:
        super().__init__(http_response, retries_taken)
        self._parse = parse
        self._whole = whole
        self._parsed: list[T] = []

    async def parse(self) -> T:
        if not self._parsed:
            if self._whole:
                await self.read()
            self._parsed.append(self._parse())
        return self._parsed[0]


class AsyncBinaryAPIResponse(_AsyncBody):
    """A body of bytes, which comes as you ask for it: write it to a file, iterate over it or `read()` it.

    It holds a connection until it has been read to its end or closed; `async with` does the latter.
    """

    async def __aenter__(self) -> AsyncBinaryAPIResponse:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()


class ResponseContext(Generic[T]):
    """`with ...with_streaming_response.method(...) as response:` - the body is read as you ask for it."""

    def __init__(self, send: Callable[[], T]) -> None:
        self._send = send
        self._response: T | None = None

    def __enter__(self) -> T:
        self._response = self._send()
        return self._response

    def __exit__(self, *exc: object) -> None:
        if self._response is not None:
            cast("Any", self._response).close()


class AsyncResponseContext(Generic[T]):
    """`async with ...with_streaming_response.method(...) as response:`"""

    def __init__(self, send: Callable[[], Any]) -> None:
        self._send = send
        self._response: T | None = None

    async def __aenter__(self) -> T:
        self._response = await self._send()
        return cast("T", self._response)

    async def __aexit__(self, *exc: object) -> None:
        if self._response is not None:
            await cast("Any", self._response).close()
