"""Files: their metadata are stored objects, their bytes are on disk."""

from __future__ import annotations

import attrs

from claude_conformance.mock.http.storage import Stored
from claude_conformance.mock.resources.store import Record, ResourceStore
from claude_conformance.mock.world.clock import precise
from claude_conformance.mock.world.world import Store, World

KIND = "file"
# An expired file is reported as expired for so long (in seconds), then forgotten.
REMEMBERED = 30 * 86400.0
# All files of the organization together, in bytes.
QUOTA = 10**12


@attrs.frozen
class NewFile:
    """The content of a new file, and how long it stays: for good if `seconds` is None."""

    stored: Stored
    filename: str
    media_type: str
    seconds: int | None = None
    downloadable: bool = False

    def fill(self, file: Record) -> None:
        """Give a new object the bytes and the metadata."""
        expires = None if self.seconds is None else file.created + self.seconds
        file.content = self.stored
        file.until = None if expires is None else expires + REMEMBERED
        file.data |= {
            "filename": self.filename,
            "mime_type": self.media_type,
            "size_bytes": self.stored.size,
            "downloadable": self.downloadable,
            "expires_at": None if expires is None else precise(expires),
        }


def bytes_of(file: Record) -> Stored:
    """Return the content of a file."""
    assert isinstance(file.content, Stored)
    return file.content


class FileStore(Store):
    """The files of one mock."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._objects = world.store(ResourceStore)
        self.quota = QUOTA

    def add(self, new: NewFile, workspace: str) -> Record:
        """Store a file that no request uploads."""
        id = self._ids.new("file_")
        data = {"id": id, "created_at": precise(self._clock.now())}
        record = self._objects.add(KIND, workspace, (id,), data)
        new.fill(record)
        return record

    def find(self, id: str, workspace: str) -> Record | None:
        """Return the file with an id, expired or not."""
        return self._objects.find(KIND, workspace, (id,))

    def expired(self, file: Record) -> bool:
        """Whether the content of a file is no longer there."""
        return file.until is not None and self._clock.now() >= file.until - REMEMBERED

    def used(self) -> int:
        """Return the bytes of all files."""
        return sum(bytes_of(file).size for file in self._objects.every(KIND))
