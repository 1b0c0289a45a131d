"""Uploads files: reads them in pieces while it sends them, from the start on each attempt."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from ..errors import AnthropicError, InvalidArgumentError

FileContent = IO[bytes] | bytes | os.PathLike[str]
#: Content, or a tuple of file name, content, and optionally content type and header fields.
FileTypes = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)

#: Files that file managers create in directories.
_JUNK = frozenset((".DS_Store", "Thumbs.db"))


def _unreadable(label: str, error: Exception) -> InvalidArgumentError:
    return InvalidArgumentError(f"{label}: cannot be read: {getattr(error, 'strerror', None) or error}")


class Upload:
    """The content of one part. httpx asks for its size, seeks to the start, then reads."""

    def __init__(self, label: str, *, path: str | None = None, file: Any = None) -> None:
        self._label = label
        self._path = path
        self._file = file
        self._size: int | None = None
        self._sent = 0
        self._seekable = True
        try:
            if path is not None:
                status = os.stat(path)
                self._seekable = stat.S_ISREG(status.st_mode)
                self._size = status.st_size if self._seekable else None
                if stat.S_ISDIR(status.st_mode):
                    raise InvalidArgumentError(f"{label}: is a directory, where a file is expected")
                if self._seekable:
                    open(path, "rb", buffering=0).close()
            else:
                self._measure()
                self._probe()
        except InvalidArgumentError:
            raise
        except (OSError, ValueError) as error:  # ValueError: the file is closed
            raise _unreadable(label, error) from error

    def _probe(self) -> None:
        """Read zero bytes to check the type, so that an unusable file raises before anything is sent."""
        try:
            piece = self._file.read(0)
        except TypeError as error:
            raise InvalidArgumentError(f"{self._label}: its read() must accept a number of bytes") from error
        if not isinstance(piece, bytes | None):
            raise self._no_bytes(piece)

    def _no_bytes(self, piece: object) -> InvalidArgumentError:
        return InvalidArgumentError(
            f"{self._label}: reading it gave {type(piece).__name__} where bytes were expected; "
            "a file to upload must be opened in binary mode"
        )

    def _measure(self) -> None:
        try:
            self._file.seek(0, os.SEEK_END)
            self._size = self._file.tell()
            self._file.seek(0)
        except (AttributeError, OSError):  # io.UnsupportedOperation is an OSError
            self._seekable = False

    @property
    def spent(self) -> bool:
        """Whether content was read that cannot be read again."""
        return self._sent > 0 and not self._seekable

    def __str__(self) -> str:
        return self._label

    def tell(self) -> int:
        return 0

    def seek(self, _offset: int, whence: int = os.SEEK_SET) -> int:
        """Seek to the start, or to the end to get the size. Raises `OSError` if the size is not known."""
        if whence == os.SEEK_END:
            if self._size is None:
                raise io.UnsupportedOperation(f"{self._label} has no known size")
            return self._size
        if self._seekable:
            self._sent = 0
            self.close()
            if self._path is None:
                self._file.seek(0)
        return 0

    def read(self, size: int) -> bytes:
        """Read the next piece. Raises `AnthropicError` if the file cannot be read or has changed its size."""
        try:
            if self._file is None:
                self._file = open(self._path or "", "rb", buffering=0)  # noqa: SIM115 - closed by close()
            piece = self._file.read(size)
        except (OSError, ValueError) as error:
            raise _unreadable(self._label, error) from error
        if not isinstance(piece, bytes):
            raise self._no_bytes(piece)
        if not piece:
            self.close()
        self._sent += len(piece)
        if self._size is not None and (self._sent > self._size or (not piece and self._sent < self._size)):
            raise AnthropicError(f"{self._label}: its size changed while it was sent")
        return piece

    def close(self) -> None:
        """Close the file if this object opened it; a file object of the caller stays open."""
        if self._path is not None and self._file is not None:
            self._file.close()
            self._file = None


def files_from_dir(directory: str | os.PathLike[str]) -> list[FileTypes]:
    """Return every file below a directory as `(name, path)`, sorted by name.

    Names begin with the name of the directory. `.DS_Store` and `Thumbs.db` are left out.

    Raises `InvalidArgumentError` if a link points to a directory or out of the directory, if an entry is not
    a file, or if there are no files.
    """
    top = Path(os.path.abspath(directory))
    found = {path.relative_to(top.parent).as_posix(): path for path in _below(top, top.resolve())}
    if not found:
        raise InvalidArgumentError(f"{directory}: the directory has no files")
    return [(name, found[name]) for name in sorted(found)]


async def async_files_from_dir(directory: str | os.PathLike[str]) -> list[FileTypes]:
    """`files_from_dir` without blocking the event loop. Raises the same exceptions."""
    from anyio.to_thread import run_sync

    return await run_sync(files_from_dir, directory)


def _below(directory: Path, top: Path) -> Iterator[Path]:
    try:
        entries = list(directory.iterdir())
    except OSError as error:
        raise _unreadable(str(directory), error) from error
    for path in entries:
        if path.name in _JUNK:
            continue
        if path.is_symlink():
            target = path.resolve()
            if not target.is_relative_to(top) or not target.is_file():
                raise InvalidArgumentError(
                    f"{path}: is a link, but not to a file in the directory; copy the file instead"
                )
        if path.is_dir():
            yield from _below(path, top)
        elif path.is_file():
            yield path
        else:
            raise InvalidArgumentError(f"{path}: is neither file nor directory")
