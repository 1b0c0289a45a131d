"""Reads multipart/form-data in pieces; the bytes of all parts are on disk, not in memory."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import BinaryIO

import attrs
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from claude_conformance.mock.http.bodies import (
    content_codings,
    declares_more,
    drain,
    drain_declared,
    too_large,
)
from claude_conformance.mock.http.errors import ApiError, invalid
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.http.storage import Folder, Stored, remove

MULTIPART = "multipart/form-data"
# The most bytes of everything in a form that is not a file.
SLACK = 1024 * 1024
MOST_PARTS = 2000
# The parser logs errors in forms; the refusal already contains them.
logging.getLogger("python_multipart").addHandler(logging.NullHandler())
MOST_TEXT = 64 * 1024
HEADERS = (b"content-disposition", b"content-type")


@attrs.frozen
class Part:
    """One part. `filename` is as it was sent, path and all; None if the part has no file name."""

    name: str
    filename: str | None
    media_type: str | None
    stored: Stored

    def text(self) -> str:
        """Return the value of a field that is not a file.

        Raises `ApiError` (400) if it is not valid UTF-8.
        """
        if self.stored.size > MOST_TEXT:
            raise invalid(f"{self.name}: String should have at most {MOST_TEXT} characters")
        try:
            return self.stored.read().decode()
        except UnicodeDecodeError:
            raise invalid(f"{self.name}: the value is not valid UTF-8") from None


@attrs.define
class Form:
    """The parts in order, and the files on disk with their bytes.

    `tree` has the unpacked files, once unpacked.
    """

    path: Path
    parts: list[Part] = attrs.field(factory=list)
    tree: Tree | None = None
    kept: Path | None = None

    def all(self, name: str) -> list[Part]:
        return [part for part in self.parts if part.name == name]

    def keep(self, path: Path) -> None:
        """Spare one file from `discard`."""
        self.kept = path

    def discard(self) -> None:
        """Remove the files that were not kept."""
        for path in {self.path} | ({self.tree.path} if self.tree else set()):
            if path != self.kept:
                remove(path)


@attrs.frozen
class Tree:
    """Files by their paths, with `/` between folders; `path` is the file on disk that contains them."""

    path: Path
    files: Mapping[str, Stored]


def boundary_of(request: Request) -> str | None:
    """Return the boundary of a form; None if the body is not a form.

    Raises `ApiError` (400) if it is not usable.
    """
    kind, options = parse_options_header(request.header("content-type"))
    if kind != MULTIPART.encode():
        return None
    if codings := content_codings(request):
        raise invalid(
            f"content-encoding: {', '.join(codings)} is not supported",
            code="request_body_encoding_unsupported",
        )
    boundary = options.get(b"boundary", b"").decode("latin-1")
    if not 0 < len(boundary) <= 70:
        raise invalid("content-type: multipart/form-data needs a boundary of 1 to 70 characters")
    return boundary


async def receive_form(
    chunks: AsyncIterator[bytes],
    declared: str | None,
    boundary: str,
    limit: int,
    folder: Folder,
    whole: bool = True,
) -> Form:
    """Read a form whose files have at most `limit` bytes each.

    Raises `ApiError` (400, 413) if it is not valid or too large.

    The rest of a refused body is read and dropped, so that the client sees the response.
    """
    if declares_more(declared, limit + SLACK):
        await drain_declared(chunks, declared, 2 * limit)
        raise too_large()
    form = Form(folder.new())
    try:
        with form.path.open("wb") as file:
            await _Reader(form, file, limit, whole).read(chunks, boundary)
    except ApiError:
        form.discard()
        await drain(chunks, 2 * limit)
        raise
    except BaseException:
        form.discard()
        raise
    return form


class _Reader:
    """Callbacks of the parser; they append the bytes of parts to a file."""

    def __init__(self, form: Form, file: BinaryIO, limit: int, whole: bool) -> None:
        self._form, self._file, self._limit, self._whole = form, file, limit, whole
        self._headers: dict[bytes, bytes] = {}
        self._header = b""
        self._value = b""
        self._start = 0
        self._size = 0
        self._ended = False

    async def read(self, chunks: AsyncIterator[bytes], boundary: str) -> None:
        total = 0
        try:
            parser = MultipartParser(
                boundary,
                {
                    "on_part_begin": self._begin,
                    "on_header_field": self._field,
                    "on_header_value": self._more,
                    "on_header_end": self._end_header,
                    "on_headers_finished": self._begin_data,
                    "on_part_data": self._data,
                    "on_part_end": self._end,
                    "on_end": self._finish,
                },
            )
            async for chunk in chunks:
                total += len(chunk)
                if total > self._limit + SLACK:
                    raise too_large()
                parser.write(chunk)
        except FormParserError as error:
            raise invalid(f"The request body is not a valid form: {error}") from None
        if not self._ended and not self._whole and self._headers:
            self._end()
        elif not self._ended:
            raise invalid("The request body is not a valid form: the last boundary is missing")

    def _begin(self) -> None:
        if len(self._form.parts) >= MOST_PARTS:
            raise invalid(f"The request body has more than {MOST_PARTS} parts")
        self._headers = {}

    def _field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _more(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _end_header(self) -> None:
        if (name := self._header.lower()) in HEADERS:
            self._headers[name] = self._value
        self._header = self._value = b""

    def _begin_data(self) -> None:
        self._start, self._size = self._file.tell(), 0

    def _data(self, data: bytes, start: int, end: int) -> None:
        self._size += end - start
        if self._size > self._limit:
            raise too_large()
        self._file.write(memoryview(data)[start:end])

    def _end(self) -> None:
        kind, options = parse_options_header(self._headers.get(b"content-disposition"))
        name = options.get(b"name")
        if kind != b"form-data" or name is None:
            raise invalid("The request body is not a valid form: a part has no name")
        filename = options.get(b"filename")
        media_type = self._headers.get(b"content-type")
        self._form.parts.append(
            Part(
                _utf8("a part", name),
                None if filename is None else _utf8("file", filename),
                None if media_type is None else media_type.decode("latin-1"),
                Stored(self._form.path, self._start, self._size),
            )
        )

    def _finish(self) -> None:
        self._ended = True


def _utf8(what: str, raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        raise invalid(f"{what}: the name is not valid UTF-8") from None
