"""Content codings (RFC 9110, 8.4): decodes a body as a client does, in pieces and within a limit."""

from __future__ import annotations

import zlib
from typing import Protocol

OFFERED = ("gzip", "deflate")
"""The codings that the official SDKs offer in `accept-encoding` and can read."""


class CodingError(ValueError):
    """The body does not match its `content-encoding`; the message is one line."""


class _Step(Protocol):
    def decode(self, data: bytes, most: int) -> bytes: ...

    def close(self) -> None: ...


class _Zlib:
    """Decodes gzip (one or several members) or deflate (with or without the zlib wrapper)."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._bits = 16 + zlib.MAX_WBITS if name == "gzip" else zlib.MAX_WBITS
        self._stream = zlib.decompressobj(self._bits)
        self._begun = False
        self._kept = b""

    def decode(self, data: bytes, most: int) -> bytes:
        found = bytearray()
        data = self._kept + data
        self._kept = b""
        while data and len(found) <= most:
            if self._stream.eof:
                if self._name != "gzip" or not data.startswith(b"\x1f"):
                    raise CodingError(f"{len(data)} bytes follow the end of the {self._name} data")
                self._stream = zlib.decompressobj(self._bits)
            found += self._piece(data, most + 1 - len(found))
            self._begun = True
            data = self._stream.unconsumed_tail or self._stream.unused_data
        self._kept = data
        return bytes(found)

    def _piece(self, data: bytes, most: int) -> bytes:
        try:
            return self._stream.decompress(data, most)
        except zlib.error:
            if self._begun or self._name == "gzip":
                raise CodingError(f"the body is not {self._name} data") from None
        self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            return self._stream.decompress(data, most)
        except zlib.error:
            raise CodingError("the body is not deflate data") from None

    def close(self) -> None:
        if self._begun and not self._stream.eof:
            raise CodingError(f"the {self._name} data ends too early")


class BodyDecoder:
    """Decodes the codings of a `content-encoding` header, the last one first.

    Raises `CodingError` if the official SDKs cannot decode one of the codings.
    """

    def __init__(self, header: str) -> None:
        names = coding_names(header)
        unknown = [name for name in names if name not in OFFERED]
        if unknown:
            raise CodingError(f"the content-encoding is {unknown[0]!r}, which was not offered")
        self._steps: list[_Step] = [_Zlib(name) for name in reversed(names)]

    @property
    def plain(self) -> bool:
        """Whether the body has no coding."""
        return not self._steps

    def decode(self, data: bytes, most: int) -> bytes:
        """Decode the next bytes; returns a little more than ``most`` bytes if there is more to come.

        Raises `CodingError` if the bytes are not valid in their coding.
        """
        for step in self._steps:
            data = step.decode(data, most)
        return data

    def close(self) -> None:
        """Raises `CodingError` if the coded data is incomplete."""
        for step in self._steps:
            step.close()


def coding_names(header: str | None) -> list[str]:
    """Return the codings of a `content-encoding` header in order of application, without `identity`."""
    names = [name.strip().lower() for name in (header or "").split(",")]
    return [name.removeprefix("x-") for name in names if name not in {"", "identity"}]
