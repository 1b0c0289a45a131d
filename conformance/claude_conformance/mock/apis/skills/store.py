"""Skills and their versions: stored objects, whose files are on disk."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from claude_conformance.mock.http.storage import Stored, remove
from claude_conformance.mock.resources.store import EVERYONE, Record, ResourceStore, starts
from claude_conformance.mock.world.clock import precise
from claude_conformance.mock.world.world import Store, World

SKILL, VERSION = "skill", "skill_version"
# Anthropic's own skills: id, label, and the description in their SKILL.md.
OWN = (
    ("pdf", "PDF", "Reads, fills in and makes PDF documents."),
    ("docx", "Word", "Reads, edits and makes Word documents."),
    ("xlsx", "Excel", "Reads, edits and makes Excel workbooks."),
    ("pptx", "PowerPoint", "Reads, edits and makes PowerPoint presentations."),
)
OWN_VERSION, OWN_CREATED = "20251013", "2025-10-13T00:00:00Z"
LATEST = "latest"


@attrs.frozen
class Snapshot:
    """The content of a version: files below one directory. `path` is the file on disk that contains all."""

    name: str
    description: str
    directory: str
    files: Mapping[str, Stored] = attrs.field(repr=False)
    path: Path

    def remove(self) -> None:
        """Delete the files."""
        remove(self.path)


def files_of(version: Record) -> Mapping[str, Stored]:
    """Return the files of a version by path. The mock does not have those of Anthropic's skills."""
    return version.content.files if isinstance(version.content, Snapshot) else {}


@starts
def add_own(objects: ResourceStore) -> None:
    """Add the skills of Anthropic, which every workspace has."""
    for id, label, text in OWN:
        dates = {"created_at": OWN_CREATED, "updated_at": OWN_CREATED}
        names = {"display_name": label, "display_title": label, "latest_version_id": OWN_VERSION}
        skill = {"id": id, "source": {"type": "anthropic"}, **names, **dates}
        objects.add(SKILL, EVERYONE, (id,), skill)
        own = {"skill_id": id, "name": id, "description": text, "directory": id}
        version = {"id": OWN_VERSION, "version": OWN_VERSION, "created_at": OWN_CREATED, **own}
        objects.add(VERSION, EVERYONE, (id, OWN_VERSION), version)


class SkillStore(Store):
    """The skills of one mock."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self._objects = world.store(ResourceStore)
        self._last_version = 0

    def find(self, id: str, workspace: str) -> Record | None:
        """Return the skill with an id that a workspace can use."""
        return self._objects.find(SKILL, workspace, (id,))

    def versions(self, skill: Record) -> list[Record]:
        """Return the versions of a skill, oldest first."""
        return list(self._objects.within(VERSION, skill.scope, skill.key))

    def version(self, skill: Record, name: str = LATEST) -> Record | None:
        """Return the version with an id, or with a name of the older shape, or the latest."""
        versions = self.versions(skill)
        named = [one for one in versions if name in (LATEST, one.key[-1], one.data["version"])]
        return named[-1] if named else None

    def add_version(self, skill: Record, snapshot: Snapshot) -> Record:
        """Add a version that no request uploads."""
        key = (*skill.key, self._ids.new("skver_"))
        data = {"id": key[-1], "skill_id": skill.key[-1]}
        version = self._objects.add(VERSION, skill.scope, key, data)
        self.fill(version, skill, snapshot)
        return version

    def fill(self, version: Record, skill: Record, snapshot: Snapshot) -> None:
        """Give a new version its content. In the older shape its name is a time in microseconds."""
        self._last_version = max(self._last_version + 1, int(version.created * 1_000_000))
        version.data["created_at"] = precise(version.created)
        skill.data |= {"updated_at": version.data["created_at"], "latest_version_id": version.key[-1]}
        version.content = snapshot
        version.data |= {
            "version": str(self._last_version),
            "name": snapshot.name,
            "description": snapshot.description,
            "directory": snapshot.directory,
        }
