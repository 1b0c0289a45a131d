"""Files: records in memory, bytes on disk."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import attrs

from claude_conformance.mock.http.storage import Stored, remove
from claude_conformance.mock.world.world import Store, World

DAY = 86400.0
# An expired file is reported as expired for so long, then forgotten.
REMEMBERED = 30 * DAY
# All files of the organization together, in bytes.
QUOTA = 10**12


@attrs.define
class FileRecord:
    """A file. Times are virtual seconds since the epoch; `expires` None means it stays."""

    number: int
    id: str
    workspace: str
    filename: str
    media_type: str
    created: float
    expires: float | None
    downloadable: bool
    stored: Stored


class FileStore(Store):
    """The files of one mock."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._numbers = itertools.count(1)
        self._files: dict[str, FileRecord] = {}
        self.quota = QUOTA

    def add(
        self,
        stored: Stored,
        *,
        workspace: str,
        filename: str,
        media_type: str,
        seconds: int | None = None,
        downloadable: bool = False,
    ) -> FileRecord:
        """Keep bytes as a new file, for `seconds` or for good."""
        now = self._clock.now()
        record = FileRecord(
            next(self._numbers),
            self._ids.new("file_"),
            workspace,
            filename,
            media_type,
            now,
            None if seconds is None else now + seconds,
            downloadable,
            stored,
        )
        self._files[record.id] = record
        return record

    def find(self, id: str, workspace: str) -> FileRecord | None:
        """The file of that id, expired or not."""
        record = self._files.get(id)
        if record is None or record.workspace != workspace:
            return None
        if record.expires is not None and self._clock.now() >= record.expires + REMEMBERED:
            self.delete(record)
            return None
        return record

    def expired(self, record: FileRecord) -> bool:
        return record.expires is not None and self._clock.now() >= record.expires

    def newest_first(self, workspace: str) -> Iterator[FileRecord]:
        for id in list(reversed(self._files)):
            if (record := self.find(id, workspace)) is not None:
                yield record

    def used(self) -> int:
        """Bytes of all files."""
        return sum(record.stored.size for record in self._files.values())

    def delete(self, record: FileRecord) -> None:
        """Forget a file and remove its bytes."""
        self._files.pop(record.id, None)
        remove(record.stored.path)
