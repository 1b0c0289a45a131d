"""What the mock remembers of each API that keeps things: batches, files, skills."""

from claude_conformance.mock.apis.batches.store import Batch, BatchStore
from claude_conformance.mock.apis.files.store import FileRecord, FileStore
from claude_conformance.mock.apis.skills.store import SkillRecord, SkillStore, Snapshot, VersionRecord

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
