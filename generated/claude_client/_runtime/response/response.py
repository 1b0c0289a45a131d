"""Raw responses, before they become models."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Generic, TypeVar, cast

import httpx

from ..errors import AnthropicError, APIResponseValidationError, ClientStateError
from ..http.connections import closed
from ..models.codec import loads
from .error_response import text_of

if TYPE_CHECKING:
    from ..http.config import Settings
    from ..http.connections import Lease

T = TypeVar("T")
S = TypeVar("S", bytes, str)


class _Response:
    """What synchronous and asynchronous raw responses share."""

    def __init__(
        self, http_response: httpx.Response, retries_taken: int, settings: Settings, lease: Lease | None
    ) -> None:
        self._http = http_response
        self._settings = settings
        self._lease = lease
        #: How many attempts failed before this one.
        self.retries_taken = retries_taken

    @property
    def http_response(self) -> httpx.Response:
        """The response of httpx. If you use it, close it or read it to its end."""
        if self._lease is not None:
            self._lease.end()
        return self._http

    @property
    def headers(self) -> httpx.Headers:
        return self._http.headers

    @property
    def status_code(self) -> int:
        return self._http.status_code

    @property
    def request_id(self) -> str | None:
        found: str | None = self._http.headers.get("request-id")
        return found

    @property
    def http_request(self) -> httpx.Request:
        return self._http.request

    @property
    def url(self) -> httpx.URL:
        return self._http.url

    @property
    def method(self) -> str:
        return self.http_request.method

    @property
    def elapsed(self) -> timedelta:
        """The time until the body was read or closed. Raises `ClientStateError` before that."""
        try:
            return self._http.elapsed
        except RuntimeError as error:
            raise ClientStateError(
                "the elapsed time is known when the body has been read or closed"
            ) from error

    @property
    def is_closed(self) -> bool:
        return self._http.is_closed

    def __repr__(self) -> str:
        status = self._http.status_code
        return f"<{type(self).__name__} [{status} {self._http.reason_phrase}]>"


@contextmanager
def _reading(response: _Response) -> Iterator[None]:
    """Turn errors while a body is read into exceptions of this client."""
    from ..http.connection_failure import cause_of, connection_error

    try:
        yield
    except AnthropicError:
        raise
    except httpx.StreamError as error:
        raise ClientStateError(
            "the body of this response has been read or closed; to use it twice, call read() first"
        ) from error
    except Exception as error:
        raise connection_error(
            error, response._http.request, settings=response._settings, request_id=response.request_id
        ) from cause_of(error)


def _json(response: _Response) -> Any:
    """Decode the body, which has been read, as JSON."""
    try:
        return loads(response._http.content)
    except ValueError:
        text = response._settings.redact(text_of(response._http), response.http_request)
    raise APIResponseValidationError(response._http, text, message=f"The body is not JSON: {text[:200]!r}")


@contextmanager
def _writing(file: str | PathLike[str]) -> Iterator[IO[bytes]]:
    """Open a file to write a body to."""
    try:
        with Path(file).open("wb") as out:
            yield out
    except (OSError, ValueError) as error:
        if isinstance(error, AnthropicError):
            raise
        reason = getattr(error, "strerror", None) or error
        raise AnthropicError(f"{file}: cannot be written: {reason}") from error


class _Body(_Response):
    """A body that is read on demand."""

    def read(self) -> bytes:
        """Read the whole body and keep it in memory.

        Raises `APIConnectionError` if the connection breaks, `ClientStateError` if the body was already read
        in pieces or closed.
        """
        with _reading(self):
            return self._http.read()

    def text(self) -> str:
        """Read the body and decode it as text. Raises as `read` does."""
        self.read()
        return text_of(self._http)

    def json(self) -> Any:
        """Read the body and decode it as JSON.

        Raises `APIResponseValidationError` if it is not JSON, and as `read` does.
        """
        self.read()
        return _json(self)

    def _pieces(self, pieces: Iterator[S]) -> Iterator[S]:
        """Iterate over pieces of the body. The connection is released even if the iteration stops early."""
        try:
            with _reading(self):
                yield from pieces
        finally:
            self._http.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the body in pieces of bytes. Raises as `read` does."""
        return self._pieces(self._http.iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Iterate over the body in pieces of text. Raises as `read` does."""
        return self._pieces(self._http.iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the body. Raises as `read` does."""
        return self._pieces(self._http.iter_lines())

    def write_to_file(self, file: str | PathLike[str], chunk_size: int | None = None) -> None:
        """Write the body to a file in pieces; an existing file is overwritten.

        Raises `AnthropicError` if the file cannot be written, `APIConnectionError` if the connection breaks.
        """
        with _writing(file) as out:
            for chunk in self.iter_bytes(chunk_size):
                out.write(chunk)

    stream_to_file = write_to_file

    def close(self) -> None:
        """Release the connection. The unread part of the body is lost."""
        self._http.close()


class APIResponse(_Body, Generic[T]):
    """The HTTP response; `parse()` returns the method's usual result."""

    def __init__(
        self,
        http_response: httpx.Response,
        retries_taken: int,
        settings: Settings,
        lease: Lease | None,
        parse: Callable[[], T],
        whole: bool,
    ) -> None:
        super().__init__(http_response, retries_taken, settings, lease)
        self._parse = parse
        self._whole = whole
        self._parsed: list[T] = []

    def parse(self) -> T:
        """Return the result of the method.

        Raises `APIResponseValidationError` if the body is not what the API returns, and as `read` does.
        """
        if not self._parsed:
            if self._whole:
                self.read()
            try:
                self._parsed.append(self._parse())
            except AnthropicError:
                self.close()
                raise
        return self._parsed[0]


class BinaryAPIResponse(_Body):
    """A binary body that is read on demand: write it to a file, iterate over it or `read()` it.

    It holds a connection until you read it to its end or close it; a `with` block closes it.
    """

    @property
    def content(self) -> bytes:
        return self.read()

    def __enter__(self) -> BinaryAPIResponse:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class _AsyncBody(_Response):
    """A body that is read on demand."""

    async def read(self) -> bytes:
        """Read the whole body and keep it in memory.

        Raises `APIConnectionError` if the connection breaks, `ClientStateError` if the body was already read
        in pieces or closed.
        """
        with _reading(self):
            return await self._http.aread()

    async def text(self) -> str:
        """Read the body and decode it as text. Raises as `read` does."""
        await self.read()
        return text_of(self._http)

    async def json(self) -> Any:
        """Read the body and decode it as JSON.

        Raises `APIResponseValidationError` if it is not JSON, and as `read` does.
        """
        await self.read()
        return _json(self)

    async def _pieces(self, pieces: AsyncIterator[S]) -> AsyncIterator[S]:
        """Iterate over pieces of the body. The connection is released even if the iteration stops early."""
        try:
            with _reading(self):
                async for piece in pieces:
                    yield piece
        finally:
            await closed(self._http)

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the body in pieces of bytes. Raises as `read` does."""
        return self._pieces(self._http.aiter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Iterate over the body in pieces of text. Raises as `read` does."""
        return self._pieces(self._http.aiter_text(chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the body. Raises as `read` does."""
        return self._pieces(self._http.aiter_lines())

    async def write_to_file(self, file: str | PathLike[str], chunk_size: int | None = None) -> None:
        """Write the body to a file in pieces; an existing file is overwritten.

        Raises `AnthropicError` if the file cannot be written, `APIConnectionError` if the connection breaks.
        """
        with _writing(file) as out:
            async for chunk in self.iter_bytes(chunk_size):
                out.write(chunk)

    stream_to_file = write_to_file

    async def close(self) -> None:
        """Release the connection. The unread part of the body is lost."""
        await closed(self._http)


class AsyncAPIResponse(_AsyncBody, Generic[T]):
    """The HTTP response; `await parse()` returns the method's usual result."""

    def __init__(
        self,
        http_response: httpx.Response,
        retries_taken: int,
        settings: Settings,
        lease: Lease | None,
        parse: Callable[[], T],
        whole: bool,
    ) -> None:
        super().__init__(http_response, retries_taken, settings, lease)
        self._parse = parse
        self._whole = whole
        self._parsed: list[T] = []

    async def parse(self) -> T:
        """Return the result of the method.

        Raises `APIResponseValidationError` if the body is not what the API returns, and as `read` does.
        """
        if not self._parsed:
            if self._whole:
                await self.read()
            try:
                self._parsed.append(self._parse())
            except AnthropicError:
                await self.close()
                raise
        return self._parsed[0]


class AsyncBinaryAPIResponse(_AsyncBody):
    """A binary body that is read on demand: write it to a file, iterate over it or `read()` it.

    It holds a connection until you read it to its end or close it; an `async with` block closes it.
    """

    async def __aenter__(self) -> AsyncBinaryAPIResponse:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()


class ResponseContext(Generic[T]):
    """`with ...with_streaming_response.method(...) as response:` : the body is read on demand."""

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
