"""Decodes bodies in gzip or deflate.

Unlike httpx, it raises an error if a body is truncated (RFC 1952, 2.3), or if it uses a coding that the
request did not offer, even if a package for it is installed.
"""

from __future__ import annotations

import zlib
from typing import Any

import httpx

#: The padding after a file that fills a block.
_PADDING = b"\0"


class _Inflating:
    """Decodes any number of gzip members, or one deflate stream with or without the zlib header."""

    def __init__(self, name: str, bits: int) -> None:
        self._name = name
        self._bits = bits
        self._inflate = zlib.decompressobj(bits)
        self._begun = False
        self._head = b""

    def decode(self, data: bytes) -> bytes:
        if self._name == "deflate" and not self._begun:
            data = self._head = self._head + data
            if len(data) < 2:
                return b""
            if data[0] & 15 != 8 or int.from_bytes(data[:2], "big") % 31:  # RFC 1950, 2.2
                self._bits = -zlib.MAX_WBITS
                self._inflate = zlib.decompressobj(self._bits)
        found = b""
        while data:
            if self._inflate.eof:
                data = data.lstrip(_PADDING)
                if not data:
                    break
                self._inflate = zlib.decompressobj(self._bits)
                self._begun = False
            try:
                piece = self._inflate.decompress(data)
            except zlib.error as error:
                raise httpx.DecodingError(f"the body is not valid {self._name}: {error}") from error
            self._begun, self._head = True, b""
            found = found + piece if found else piece
            data = self._inflate.unused_data
        return found

    def flush(self) -> bytes:
        if (self._begun or self._head) and not self._inflate.eof:
            raise httpx.RemoteProtocolError(f"the body ends in the middle of its {self._name} coding")
        return b""


class _Refusing:
    """A coding that this client cannot decode; every read raises."""

    def __init__(self, name: str) -> None:
        self._name = name

    def decode(self, data: bytes) -> bytes:
        if data:
            raise httpx.DecodingError(
                f"the body has the content-encoding {self._name[:40]!r}; gzip and deflate can be read"
            )
        return b""

    def flush(self) -> bytes:
        return b""


class _Chain:
    """Several codings, decoded from last to first."""

    def __init__(self, codings: list[Any]) -> None:
        self._codings = codings[::-1]

    def decode(self, data: bytes) -> bytes:
        for coding in self._codings:
            data = coding.decode(data)
        return data

    def flush(self) -> bytes:
        data = b""
        for coding in self._codings:
            data = coding.decode(data) + coding.flush()
        return data


def watch(response: httpx.Response) -> None:
    """Make httpx decode the body of a response with the decoders of this module."""
    names = [
        name
        for name in (part.strip().lower() for part in response.headers["content-encoding"].split(","))
        if name not in ("", "identity")
    ]
    if names:
        codings = [_coding(name) for name in names]
        decoder: Any = codings[0] if len(codings) == 1 else _Chain(codings)
        response._decoder = decoder


def _coding(name: str) -> Any:
    if name in ("gzip", "x-gzip"):
        return _Inflating("gzip", zlib.MAX_WBITS | 16)
    if name == "deflate":
        return _Inflating("deflate", zlib.MAX_WBITS)
    return _Refusing(name)
