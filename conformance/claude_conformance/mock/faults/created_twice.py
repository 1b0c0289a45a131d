"""Faults of a gateway that retries: one request creates an object twice. They are made from a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.mock.apis.batches.store import BatchStore
from claude_conformance.mock.apis.files.store import FileStore
from claude_conformance.mock.apis.skills.store import SkillStore, Snapshot, VersionRecord
from claude_conformance.mock.exchange import Exchange, Routed, Validated
from claude_conformance.mock.http.replies import Reply

from .base import Fault, register
from .stored_objects import BATCH_CREATE, FILE_UPLOAD, SKILL_CREATE, VERSION_CREATE, body_of

Again = Callable[[Routed, str], object]
"""Creates the object of an id once more."""


def _file(exchange: Routed, id: str) -> None:
    files = exchange.world.store(FileStore)
    if (record := files.find(id, exchange.workspace)) is not None:
        files.add(
            record.stored,
            workspace=record.workspace,
            filename=record.filename,
            media_type=record.media_type,
            seconds=None if record.expires is None else int(record.expires - record.created),
        )


def _batch(exchange: Routed, id: str) -> None:
    batches = exchange.world.store(BatchStore)
    batch = batches.find(id, exchange.workspace)
    if batch is not None and isinstance(exchange, Validated):
        batches.add(
            exchange.body["requests"],
            exchange.world.folder,
            workspace=batch.workspace,
            version=batch.version,
            betas=batch.betas,
            headers=batch.headers,
        )


def _snapshot(version: VersionRecord) -> Snapshot | None:
    """Return the content of a version, or None if it is one of Anthropic's, which has no files."""
    if version.path is None:
        return None
    return Snapshot(version.name, version.description, version.directory, version.files, version.path)


def _skill(exchange: Routed, id: str) -> None:
    skills = exchange.world.store(SkillStore)
    skill = skills.find(id, exchange.workspace)
    content = _snapshot(skill.latest) if skill is not None else None
    if skill is not None and content is not None:
        skills.add(content, exchange.workspace, skill.display_name)


def _version(exchange: Routed, id: str) -> None:
    skills = exchange.world.store(SkillStore)
    skill = skills.find(exchange.path_params["skill_id"], exchange.workspace)
    version = skill.find(id) if skill is not None else None
    content = _snapshot(version) if version is not None else None
    if skill is not None and content is not None:
        twin = skills.add_version(skill, content)
        # The version that the answer names stays the newest.
        skill.versions.remove(twin)
        skill.versions.insert(-1, twin)


CREATES: Mapping[str, tuple[str, tuple[str, ...], Again]] = {
    "file": ("upload creates two files", FILE_UPLOAD, _file),
    "batch": ("request creates two batches", BATCH_CREATE, _batch),
    "skill": ("bundle creates two skills", SKILL_CREATE, _skill),
    "skill-version": ("bundle creates two versions of a skill", VERSION_CREATE, _version),
}
"""By the beginning of the fault's id."""


def _twice(again: Again) -> Callable[[Exchange, Reply], Reply]:
    def hook(exchange: Exchange, reply: Reply) -> Reply:
        made: Any = body_of(reply).get("id")
        if made and isinstance(exchange, Routed):
            again(exchange, made)
        return reply

    return hook


for _name, (_what, _operations, _again) in CREATES.items():
    register(
        Fault(
            f"{_name}-created-twice",
            f"One {_what}",
            (),
            _operations,
            reply=_twice(_again),
        )
    )
