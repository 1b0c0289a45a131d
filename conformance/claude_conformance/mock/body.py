"""The request body: read within its limit, unpacked, decoded."""

from __future__ import annotations

import email.message
import tempfile
import zlib
from collections.abc import AsyncIterator
from typing import Any

import jiter

from .errors import ApiError, invalid
from .exchange import Request

DEFAULT_LIMIT = 32 * 1024 * 1024
# How much more than the limit is read and thrown away, so that the client can finish and read the answer.
DRAIN = 64 * 1024 * 1024
CHARSETS = {"utf-8", "utf8", "iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"}


def too_large() -> ApiError:
    return ApiError(413, "Request exceeds the maximum size")


async def read_body(chunks: AsyncIterator[bytes], declared: str | None, limit: int) -> bytes:
    """The body, at most `limit` bytes; raises 413. What may become refused is kept on disk, not in memory."""
    if declared is not None and declared.isdigit() and int(declared) > limit:
        await drain(chunks, max(DRAIN, 2 * limit))
        raise too_large()
    with tempfile.SpooledTemporaryFile(max_size=DEFAULT_LIMIT) as spool:
        async for chunk in chunks:
            if spool.tell() + len(chunk) > limit:
                await drain(chunks, max(DRAIN, 2 * limit))
                raise too_large()
            spool.write(chunk)
        spool.seek(0)
        return spool.read()


async def drain(chunks: AsyncIterator[bytes], most: int) -> None:
    """Read and throw away, at most so many bytes."""
    left = most
    async for chunk in chunks:
        left -= len(chunk)
        if left < 0:
            return


def unpacked(request: Request, limit: int) -> bytes:
    """The body without its content-encoding; gzip is the one that is known."""
    encoding = (request.header("content-encoding") or "identity").strip().lower()
    if encoding in ("", "identity"):
        return request.content
    if encoding != "gzip":
        raise invalid(
            f"content-encoding: {encoding} is not supported", code="request_body_encoding_unsupported"
        )
    reader = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        data = reader.decompress(request.content, limit + 1)
        if len(data) > limit:
            raise ApiError(
                413, "Request exceeds the maximum size", code="request_body_too_large_after_decoding"
            )
        if not reader.eof:
            raise zlib.error("incomplete")
    except zlib.error:
        raise invalid("The request body is not valid gzip", code="request_body_encoding_invalid") from None
    return data


def media_type(request: Request) -> tuple[str, str]:
    """Media type and charset of the request, both lower case; an unknown charset is 400."""
    header = email.message.Message()
    header["content-type"] = request.header("content-type") or ""
    charset = str(header.get_param("charset", "utf-8")).lower()
    if charset not in CHARSETS:
        raise invalid(f"content-type: charset {charset} is not supported", code="unsupported_charset")
    kind = (request.header("content-type") or "").partition(";")[0].strip().lower()
    return kind, charset


def decode_json(data: bytes, charset: str = "utf-8") -> Any:
    """The JSON value of a body; of duplicate names the last counts. Raises 400."""
    if charset in ("iso-8859-1", "latin-1", "latin1"):
        data = data.decode("latin-1").encode()
    try:
        value = jiter.from_json(data, allow_inf_nan=False, cache_mode="none")
    except ValueError as error:
        raise invalid(f"The request body is not valid JSON: {error}") from None
    if not isinstance(value, dict):
        raise invalid("Input should be an object")
    return value
