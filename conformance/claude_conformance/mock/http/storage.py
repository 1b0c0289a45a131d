"""Bytes on disk: one temporary folder per mock, removed with the mock.

The mock chooses the names inside the folder; received data never becomes a path.
"""

from __future__ import annotations

import contextlib
import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

import attrs

CHUNK = 256 * 1024


class Folder:
    """A temporary folder, made when it is first needed and removed by `close` or at exit."""

    def __init__(self) -> None:
        self._made: tempfile.TemporaryDirectory[str] | None = None
        self._numbers = itertools.count(1)

    def new(self) -> Path:
        """Return an unused path in the folder."""
        if self._made is None:
            self._made = tempfile.TemporaryDirectory(prefix="claude-mock-")
        return Path(self._made.name) / f"{next(self._numbers)}.bin"

    def close(self) -> None:
        """Remove the folder with everything in it. A later `new` makes another one."""
        made, self._made = self._made, None
        if made is not None:
            with contextlib.suppress(OSError):
                made.cleanup()


@attrs.frozen
class Stored:
    """A run of bytes inside a file."""

    path: Path
    offset: int
    size: int

    def read(self, most: int | None = None) -> bytes:
        """All bytes, or the first `most`."""
        with self.path.open("rb") as file:
            file.seek(self.offset)
            return file.read(self.size if most is None else min(most, self.size))

    def chunks(self) -> Iterator[bytes]:
        """The bytes, a chunk at a time. The file is opened at once, so that it may be deleted meanwhile."""
        file = self.path.open("rb")
        file.seek(self.offset)

        def read() -> Iterator[bytes]:
            left = self.size
            with file:
                while left and (chunk := file.read(min(CHUNK, left))):
                    left -= len(chunk)
                    yield chunk

        return read()

    def remove(self) -> None:
        """Delete the file that has the bytes."""
        remove(self.path)


def remove(path: Path) -> None:
    """Delete a file that may be gone already."""
    with contextlib.suppress(OSError):
        path.unlink()
