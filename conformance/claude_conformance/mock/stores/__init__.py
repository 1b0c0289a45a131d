"""What the mock remembers of each API that keeps things: batches, files, skills."""

from .batches import Batch, BatchStore
from .files import FileRecord, FileStore
from .skills import SkillRecord, SkillStore, Snapshot, VersionRecord

__all__ = [
    "Batch",
    "BatchStore",
    "FileRecord",
    "FileStore",
    "SkillRecord",
    "SkillStore",
    "Snapshot",
    "VersionRecord",
]
