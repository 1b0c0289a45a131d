"""Responses before they become models."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from datetime import timedelta
from os import PathLike
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

import httpx

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


class APIResponse(_Response, Generic[T]):
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

    def read(self) -> bytes:
        return self.http_response.read()

    def text(self) -> str:
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        return self.http_response.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        return self.http_response.iter_lines()

    def close(self) -> None:
        self.http_response.close()


class AsyncAPIResponse(_Response, Generic[T]):
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

    async def read(self) -> bytes:
        return await self.http_response.aread()

    async def text(self) -> str:
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        await self.read()
        return self.http_response.json()

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        return self.http_response.aiter_bytes(chunk_size)

    def iter_lines(self) -> AsyncIterator[str]:
        return self.http_response.aiter_lines()

    async def close(self) -> None:
        await self.http_response.aclose()


class BinaryAPIResponse(_Response):
    """A body of bytes: `read()` it, or write it to a file."""

    @property
    def content(self) -> bytes:
        return self.http_response.read()

    def read(self) -> bytes:
        return self.http_response.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        return self.http_response.iter_bytes(chunk_size)

    def write_to_file(self, file: str | PathLike[str]) -> None:
        with Path(file).open("wb") as out:
            for chunk in self.iter_bytes():
                out.write(chunk)

    def close(self) -> None:
        self.http_response.close()

    def __enter__(self) -> BinaryAPIResponse:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class AsyncBinaryAPIResponse(_Response):
    """A body of bytes: `await read()` it, or write it to a file."""

    async def read(self) -> bytes:
        return await self.http_response.aread()

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        return self.http_response.aiter_bytes(chunk_size)

    async def write_to_file(self, file: str | PathLike[str]) -> None:
        with Path(file).open("wb") as out:
            async for chunk in self.iter_bytes():
                out.write(chunk)

    async def close(self) -> None:
        await self.http_response.aclose()

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
