"""Faults of a gateway that retries: one request creates an object twice. They are made from a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.mock.apis.batches.store import BatchStore
from claude_conformance.mock.apis.files.store import FileStore, NewFile, bytes_of
from claude_conformance.mock.apis.skills.store import SKILL, SkillStore, Snapshot
from claude_conformance.mock.exchange import Exchange, Routed, Validated
from claude_conformance.mock.http.replies import Reply
from claude_conformance.mock.resources.store import ResourceStore
from claude_conformance.mock.world.world import Store, World

from .base import Fault, register
from .stored_objects import BATCH_CREATE, FILE_UPLOAD, SKILL_CREATE, VERSION_CREATE, body_of

Again = Callable[[Routed, str], object]
"""Creates the object of an id once more."""


def _file(exchange: Routed, id: str) -> None:
    files = exchange.world.store(FileStore)
    if (file := files.find(id, exchange.workspace)) is not None and isinstance(exchange, Validated):
        name, kind = file.data["filename"], file.data["mime_type"]
        seconds = exchange.body.get("expires_in_seconds")
        files.add(NewFile(bytes_of(file), name, kind, seconds), exchange.workspace)


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


def _skill(exchange: Routed, id: str) -> None:
    objects, skills = exchange.world.store(ResourceStore), exchange.world.store(SkillStore)
    skill = skills.find(id, exchange.workspace)
    version = None if skill is None else skills.version(skill)
    if skill is not None and version is not None and isinstance(version.content, Snapshot):
        own = exchange.world.ids.new("skill_")
        twin = objects.add(SKILL, skill.scope, (own,), {**skill.data, "id": own})
        skills.add_version(twin, version.content)


def _version(exchange: Routed, id: str) -> None:
    objects, skills = exchange.world.store(ResourceStore), exchange.world.store(SkillStore)
    skill = skills.find(exchange.path_params["skill_id"], exchange.workspace)
    version = None if skill is None else skills.version(skill, id)
    if skill is not None and version is not None and isinstance(version.content, Snapshot):
        skills.add_version(skill, version.content)
        # The version that the answer names stays the newest.
        objects.add(version.kind, version.scope, version.key, version.data).content = version.content


CREATES: Mapping[str, tuple[str, tuple[str, ...], Again]] = {
    "file": ("upload creates two files", FILE_UPLOAD, _file),
    "batch": ("request creates two batches", BATCH_CREATE, _batch),
    "skill": ("bundle creates two skills", SKILL_CREATE, _skill),
    "skill-version": ("bundle creates two versions of a skill", VERSION_CREATE, _version),
}
"""By the beginning of the fault's id."""


class _Replies(Store):
    """How often each fault of this module saw an object being created."""

    def __init__(self, world: World) -> None:
        super().__init__(world)
        self.seen: Counter[str] = Counter()


def _twice(id: str, again: Again, every: int) -> Callable[[Exchange, Reply], Reply]:
    def hook(exchange: Exchange, reply: Reply) -> Reply:
        made: Any = body_of(reply).get("id")
        if made and isinstance(exchange, Routed):
            seen = exchange.world.store(_Replies).seen
            seen[id] += 1
            if seen[id] % every == 0:
                again(exchange, made)
        return reply

    return hook


for _name, (_what, _operations, _again) in CREATES.items():
    for _id, _when, _every in (
        (f"{_name}-created-twice", "One", 1),
        (f"{_name}-created-twice-at-times", "Every third time one", 3),
    ):
        register(
            Fault(_id, f"{_when} {_what}", (), _operations, reply=_twice(_id, _again, _every)),
        )
