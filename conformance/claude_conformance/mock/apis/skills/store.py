"""Skills and their versions: records in memory, bytes on disk."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from claude_conformance.mock.http.storage import Stored, remove
from claude_conformance.mock.world.world import Store, World

# Anthropic's own skills: id, label, and the description in their SKILL.md.
OWN = (
    ("pdf", "PDF", "Reads, fills in and makes PDF documents."),
    ("docx", "Word", "Reads, edits and makes Word documents."),
    ("xlsx", "Excel", "Reads, edits and makes Excel workbooks."),
    ("pptx", "PowerPoint", "Reads, edits and makes PowerPoint presentations."),
)
OWN_VERSION = "20251013"
OWN_CREATED = dt.datetime(2025, 10, 13, tzinfo=dt.UTC).timestamp()
LATEST = "latest"


@attrs.frozen
class VersionRecord:
    """A version. `id` names it today, `version` (microseconds since 1970) in the older shape."""

    number: int
    id: str
    version: str
    name: str
    description: str
    directory: str
    created: float
    files: Mapping[str, Stored] = attrs.field(factory=dict, repr=False)
    path: Path | None = None


@attrs.define
class SkillRecord:
    """A skill with its versions, oldest first. Without a workspace it is one of Anthropic's."""

    number: int
    id: str
    workspace: str | None
    display_name: str | None
    created: float
    updated: float
    versions: list[VersionRecord] = attrs.field(factory=list)

    @property
    def source(self) -> str:
        return "anthropic" if self.workspace is None else "custom"

    @property
    def latest(self) -> VersionRecord:
        return self.versions[-1]

    def find(self, name: str) -> VersionRecord | None:
        """Return the version with that id or older name, or the `latest`."""
        if name == LATEST:
            return self.latest
        return next((version for version in self.versions if name in (version.id, version.version)), None)


@attrs.frozen
class Snapshot:
    """The content of a new version. `path` is the file on disk that contains all of `files`."""

    name: str
    description: str
    directory: str
    files: Mapping[str, Stored]
    path: Path


class SkillStore(Store):
    """The skills of one mock."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._numbers = itertools.count(1)
        self._last_version = 0
        self._skills: dict[str, SkillRecord] = {}
        for number, (id, label, text) in enumerate(OWN):
            version = VersionRecord(0, OWN_VERSION, OWN_VERSION, id, text, id, OWN_CREATED)
            self._skills[id] = SkillRecord(
                number - len(OWN), id, None, label, OWN_CREATED, OWN_CREATED, [version]
            )

    def add(self, snapshot: Snapshot, workspace: str, display_name: str | None) -> SkillRecord:
        """Add a skill with its first version."""
        now = self._clock.now()
        skill = SkillRecord(
            next(self._numbers), self._ids.new("skill_"), workspace, display_name, now, now, []
        )
        self._skills[skill.id] = skill
        self.add_version(skill, snapshot)
        return skill

    def add_version(self, skill: SkillRecord, snapshot: Snapshot) -> VersionRecord:
        """Add a version, which becomes the latest."""
        now = self._clock.now()
        self._last_version = max(self._last_version + 1, int(now * 1_000_000))
        version = VersionRecord(
            next(self._numbers),
            self._ids.new("skver_"),
            str(self._last_version),
            created=now,
            **{field.name: getattr(snapshot, field.name) for field in attrs.fields(Snapshot)},
        )
        skill.versions.append(version)
        skill.updated = now
        return version

    def find(self, id: str, workspace: str) -> SkillRecord | None:
        skill = self._skills.get(id)
        return skill if skill is not None and skill.workspace in (workspace, None) else None

    def newest_first(self, workspace: str) -> Iterator[SkillRecord]:
        for skill in sorted(self._skills.values(), key=lambda skill: -skill.number):
            if skill.workspace in (workspace, None):
                yield skill

    def delete(self, skill: SkillRecord) -> None:
        """Forget a skill with all of its versions."""
        for version in list(skill.versions):
            self.delete_version(skill, version)
        self._skills.pop(skill.id, None)

    def delete_version(self, skill: SkillRecord, version: VersionRecord) -> None:
        skill.versions.remove(version)
        skill.updated = self._clock.now()
        if version.path is not None:
            remove(version.path)
