"""The Skills API. The engine plays it; here are bundles, the names of versions, and the older shape."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.skills.bundles import manifest_of, unpack
from claude_conformance.mock.apis.skills.store import (
    LATEST,
    SKILL,
    VERSION,
    SkillStore,
    Snapshot,
    files_of,
)
from claude_conformance.mock.exchange import Routed, Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.http.replies import BytesReply, Reply
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.hooks import names, on, shows
from claude_conformance.mock.resources.store import EVERYONE, Key, Record

OLD_SHAPE = "skills-2025-10-02"


def old(exchange: Routed) -> bool:
    return OLD_SHAPE in exchange.betas


def store_of(asked: Asked) -> SkillStore:
    return asked.exchange.world.store(SkillStore)


def skill_of(asked: Asked) -> Record:
    """Return the skill whose version the path names. It exists."""
    return asked.parents()[-1]


@on(SKILL, "create")
def begin(asked: Asked, skill: Record) -> None:
    """Add the first version of a new skill."""
    label = asked.body.get("display_title" if old(asked.exchange) else "display_name") or None
    snapshot = uploaded(asked)
    skill.data |= {"display_title": label, "display_name": label or snapshot.name}
    store_of(asked).add_version(skill, snapshot)


@on(VERSION, "create")
def keep(asked: Asked, version: Record) -> None:
    """Keep the files of a new version."""
    store_of(asked).fill(version, skill_of(asked), uploaded(asked))


def uploaded(asked: Asked) -> Snapshot:
    """Return the content of an upload; its files stay on disk."""
    strict = not asked.exchange.skips("skill-size-limited")
    tree = unpack(asked.form, asked.exchange.world.folder, strict=strict)
    manifest = manifest_of(tree)
    asked.form.keep(tree.path)
    name, top = manifest.text("name"), manifest.directory
    files = tree.files if top else {f"{name}/{path}": stored for path, stored in tree.files.items()}
    return Snapshot(name, manifest.text("description"), top or name, files, tree.path)


@on(VERSION, "delete")
def keep_one(asked: Asked, version: Record) -> None:
    """Update the skill. Raises `ApiError` (400) if the version is its only one."""
    skill = skill_of(asked)
    left = [one for one in store_of(asked).versions(skill) if one is not version]
    if not left and not asked.exchange.skips("skill-keeps-a-version"):
        raise invalid(f"Version `{version.key[-1]}` is the only one of its skill; delete the skill instead.")
    skill.data["updated_at"] = asked.now()
    if left:
        skill.data["latest_version_id"] = left[-1].key[-1]


@names(VERSION)
def named(asked: Asked, key: Key) -> Key | None:
    """Return the key of a version, which has another name in the older shape, or is read as the latest."""
    versions = list(asked.store.within(VERSION, asked.scope, key[:-1]))
    if key[-1] == LATEST:
        return versions[-1].key if versions and asked.action.does == "get" else None
    known = {one.data["version"] if old(asked.exchange) else one.key[-1]: one.key for one in versions}
    return known.get(key[-1])


@shows(SKILL)
def show(asked: Asked, skill: Record, shown: dict[str, Any]) -> None:
    """In the older shape, the latest version has its other name, and the source is a string."""
    if old(asked.exchange):
        latest = store_of(asked).version(skill)
        version = None if latest is None else latest.data["version"]
        shown |= {"latest_version": version, "source": skill.data["source"]["type"]}


@shows(VERSION)
def show_version(asked: Asked, version: Record, shown: dict[str, Any]) -> None:
    """In the older shape, the ids of versions have another prefix."""
    if old(asked.exchange):
        shown["id"] = version.key[-1].replace("skver_", "skillver_")


@handler("downloadSkillVersion", Validated)
def download_skill_version(exchange: Validated) -> Reply:
    """Return the files of a version. Raises `ApiError` (400) if the skill is Anthropic's."""
    version = Asked.of(exchange).record()
    if version.scope == EVERYONE and not exchange.skips("skill-own-not-downloadable"):
        raise invalid(f"Skill `{version.key[0]}` is Anthropic's and cannot be downloaded.")
    return BytesReply(archive_of(version), "application/zip")


def archive_of(version: Record) -> bytes:
    """Return the files of a version as a zip; the bytes are always the same."""
    made = dt.datetime.fromtimestamp(version.created, dt.UTC).timetuple()[:6]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, stored in files_of(version).items():
            archive.writestr(zipfile.ZipInfo(path, made), stored.read(), compress_type=zipfile.ZIP_DEFLATED)
    return content.getvalue()
