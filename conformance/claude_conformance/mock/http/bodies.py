"""Reads the request body within its limit, decompresses and decodes it."""

from __future__ import annotations

import email.message
import math
import re
import tempfile
import zlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

import jiter

from claude_conformance.mock.http.errors import ApiError, invalid
from claude_conformance.mock.http.requests import Request

DEFAULT_LIMIT = 32 * 1024 * 1024
# How many bytes above the limit are read and dropped, so that the client can finish and read the response.
DRAIN = 64 * 1024 * 1024
LENGTH = re.compile(r"[0-9]{1,20}")
# Only with one of these can a number be too large for a float.
HUGE = re.compile(rb"[eE]\+?[0-9]{3}|[0-9]{200}")
CHARSETS = {"utf-8", "utf8", "iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"}

# The path to a value inside a JSON value.
Path = tuple[str | int, ...]


def too_large() -> ApiError:
    return ApiError(413, "Request exceeds the maximum size")


async def read_body(chunks: AsyncIterator[bytes], declared: str | None, limit: int) -> bytes:
    """Read the body, at most `limit` bytes.

    Raises `ApiError` (413) if it is larger. Large bodies are kept on disk.
    """
    if declares_more(declared, limit):
        await drain_declared(chunks, declared, max(DRAIN, 2 * limit))
        raise too_large()
    with tempfile.SpooledTemporaryFile(max_size=DEFAULT_LIMIT) as spool:
        async for chunk in chunks:
            if spool.tell() + len(chunk) > limit:
                await drain(chunks, max(DRAIN, 2 * limit))
                raise too_large()
            spool.write(chunk)
        spool.seek(0)
        return spool.read()


def declares_more(declared: str | None, limit: int) -> bool:
    """Whether the `content-length` is above the limit."""
    return declared is not None and LENGTH.fullmatch(declared) is not None and int(declared) > limit


async def drain_declared(chunks: AsyncIterator[bytes], declared: str | None, most: int) -> None:
    """As `drain`, but do not read a body that declares to be still longer."""
    if not declares_more(declared, most):
        await drain(chunks, most)


async def drain(chunks: AsyncIterator[bytes], most: int) -> None:
    """Read and drop at most so many bytes."""
    left = most
    async for chunk in chunks:
        left -= len(chunk)
        if left < 0:
            return


def unpacked(request: Request, limit: int) -> bytes:
    """Decode the `content-encoding` of a body; only gzip is supported.

    Raises `ApiError` if it cannot be decoded.
    """
    codings = content_codings(request)
    if not codings:
        return request.content
    if codings not in (["gzip"], ["x-gzip"]):
        raise invalid(
            f"content-encoding: {', '.join(codings)} is not supported",
            code="request_body_encoding_unsupported",
        )
    try:
        return _gunzipped(request.content, limit)
    except zlib.error:
        raise invalid("The request body is not valid gzip", code="request_body_encoding_invalid") from None


def content_codings(request: Request) -> list[str]:
    """Return the codings of the body in lower case, without `identity`."""
    named = (coding.strip().lower() for coding in (request.header("content-encoding") or "").split(","))
    return [coding for coding in named if coding not in ("", "identity")]


def _gunzipped(data: bytes, limit: int) -> bytes:
    """All members of a gzip file (RFC 1952, 2.2), one after the other; raises `zlib.error` and 413."""
    out = b""
    while True:
        reader = zlib.decompressobj(16 + zlib.MAX_WBITS)
        out += reader.decompress(data, limit + 1 - len(out))
        if len(out) > limit:
            raise ApiError(
                413, "Request exceeds the maximum size", code="request_body_too_large_after_decoding"
            )
        if not reader.eof:
            raise zlib.error("incomplete")
        data = reader.unused_data
        if not data:
            return out


def media_type(request: Request) -> tuple[str, str]:
    """Return media type and charset of the request in lower case."""
    header = email.message.Message()
    header["content-type"] = request.header("content-type") or ""
    charset = str(header.get_param("charset", "utf-8")).lower()
    kind = (request.header("content-type") or "").partition(";")[0].strip().lower()
    return kind, charset


def decode_json(data: bytes, charset: str = "utf-8") -> Any:
    """Decode JSON; the last of duplicate names counts. Raises `ApiError` (400) if the body is not JSON."""
    if charset in ("iso-8859-1", "latin-1", "latin1"):
        data = data.decode("latin-1").encode()
    try:
        value = jiter.from_json(data, allow_inf_nan=False, cache_mode="none")
    except ValueError as error:
        raise invalid(f"The request body is not valid JSON: {error}") from None
    if HUGE.search(data) and any(math.isinf(number) for _, number in floats_in(value)):
        raise invalid("The request body is not valid JSON: number out of range")
    if not isinstance(value, dict):
        raise invalid("Input should be an object")
    return value


def floats_in(value: Any) -> Iterator[tuple[Path, float]]:
    """Iterate over the numbers in a JSON value that are not an int, with their paths."""
    pending: list[tuple[Path, Any]] = [((), value)]
    while pending:
        path, item = pending.pop()
        if isinstance(item, float):
            yield path, item
        elif isinstance(item, dict):
            pending += [((*path, name), inner) for name, inner in item.items() if not isinstance(inner, str)]
        elif isinstance(item, list):
            pending += [((*path, index), inner) for index, inner in enumerate(item)]
