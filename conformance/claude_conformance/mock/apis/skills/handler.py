"""The Skills API, in its current shape and in the one that `skills-2025-10-02` selects."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.skills.bundles import manifest_of, unpacked
from claude_conformance.mock.apis.skills.store import LATEST, SkillRecord, SkillStore, Snapshot, VersionRecord
from claude_conformance.mock.exchange import Routed, Upload, Validated
from claude_conformance.mock.http.errors import invalid, not_found
from claude_conformance.mock.http.replies import BytesReply, JsonReply, Reply
from claude_conformance.mock.resources.paging import token_page
from claude_conformance.mock.world.clock import rfc3339

OLD_SHAPE = "skills-2025-10-02"


def old(exchange: Routed) -> bool:
    return OLD_SHAPE in exchange.betas


def shown(exchange: Routed, skill: SkillRecord) -> dict[str, Any]:
    """Return the Skill object as this request sees it."""
    dates = {"created_at": rfc3339(skill.created), "updated_at": rfc3339(skill.updated)}
    if old(exchange):
        return {
            "id": skill.id,
            "type": "skill",
            "display_title": skill.display_name,
            "latest_version": skill.latest.version,
            "source": skill.source,
        } | dates
    return {
        "id": skill.id,
        "type": "skill",
        "display_name": skill.display_name or skill.latest.name,
        "latest_version_id": skill.latest.id,
        "source": {"type": skill.source},
    } | dates


def shown_version(exchange: Routed, skill: SkillRecord, version: VersionRecord) -> dict[str, Any]:
    """Return the SkillVersion object as this request sees it."""
    common = {
        "type": "skill_version",
        "skill_id": skill.id,
        "name": version.name,
        "description": version.description,
        "created_at": rfc3339(version.created),
    }
    if not old(exchange):
        return {"id": version.id} | common
    id = version.id.replace("skver_", "skillver_")
    return {"id": id, "version": version.version, "directory": version.directory or version.name} | common


def known(exchange: Routed) -> SkillRecord:
    """Return the skill that the path names. Raises `ApiError` (404) if it does not exist."""
    id = exchange.path_params["skill_id"]
    skill = exchange.world.store(SkillStore).find(id, exchange.workspace)
    if skill is None:
        raise not_found(f"Skill `{id}` not found.")
    return skill


def writable(exchange: Routed) -> SkillRecord:
    """Return the skill that the path names, for a change. Raises `ApiError` (400) if it is Anthropic's."""
    skill = known(exchange)
    if skill.workspace is None and not exchange.skips("skill-own-read-only"):
        raise invalid(f"Skill `{skill.id}` is Anthropic's and cannot be changed.")
    return skill


def known_version(exchange: Routed, skill: SkillRecord, latest: bool = False) -> VersionRecord:
    """Return the version that the path names, by the name of the request's shape.

    Raises `ApiError` (404) if it does not exist.
    """
    name = exchange.path_params["version"]
    version = skill.find(name) if name != LATEST or latest else None
    addressed = version and (version.version if old(exchange) else version.id)
    if version is None or name not in (addressed, LATEST):
        raise not_found(f"Version `{name}` of skill `{skill.id}` not found.")
    return version


def snapshot_of(exchange: Upload) -> Snapshot:
    """Return the upload as a version; its files are kept."""
    tree = unpacked(exchange)
    manifest = manifest_of(tree)
    exchange.form.keep(tree.path)
    return Snapshot(
        manifest.text("name"), manifest.text("description"), manifest.directory, tree.files, tree.path
    )


def page(exchange: Validated, numbered: list[tuple[int, dict[str, Any]]]) -> Reply:
    """Return a page of objects, highest number first."""
    data, token = token_page(
        numbered,
        exchange.params.get("limit", 20),
        exchange.params.get("page"),
        strict=not exchange.skips("page-known"),
    )
    more = {"has_more": token is not None} if old(exchange) else {}
    return JsonReply({"data": data} | more | {"next_page": token})


@handler("createSkill", Upload)
def create_skill(exchange: Upload) -> Reply:
    name = exchange.body.get("display_title" if old(exchange) else "display_name")
    skill = exchange.world.store(SkillStore).add(snapshot_of(exchange), exchange.workspace, name or None)
    return JsonReply(shown(exchange, skill))


@handler("listSkills", Validated)
def list_skills(exchange: Validated) -> Reply:
    source = exchange.params.get("source")
    skills = exchange.world.store(SkillStore).newest_first(exchange.workspace)
    return page(
        exchange,
        [(skill.number, shown(exchange, skill)) for skill in skills if source in (None, skill.source)],
    )


@handler("getSkill", Validated)
def get_skill(exchange: Validated) -> Reply:
    return JsonReply(shown(exchange, known(exchange)))


@handler("deleteSkill", Validated)
def delete_skill(exchange: Validated) -> Reply:
    skill = writable(exchange)
    exchange.world.store(SkillStore).delete(skill)
    return JsonReply({"id": skill.id, "type": "skill_deleted"})


@handler("createSkillVersion", Upload)
def create_skill_version(exchange: Upload) -> Reply:
    skill = writable(exchange)
    version = exchange.world.store(SkillStore).add_version(skill, snapshot_of(exchange))
    return JsonReply(shown_version(exchange, skill, version))


@handler("listSkillVersions", Validated)
def list_skill_versions(exchange: Validated) -> Reply:
    skill = known(exchange)
    versions = reversed(skill.versions)
    return page(exchange, [(version.number, shown_version(exchange, skill, version)) for version in versions])


@handler("getSkillVersion", Validated)
def get_skill_version(exchange: Validated) -> Reply:
    skill = known(exchange)
    return JsonReply(shown_version(exchange, skill, known_version(exchange, skill, latest=True)))


@handler("deleteSkillVersion", Validated)
def delete_skill_version(exchange: Validated) -> Reply:
    """Delete a version. Raises `ApiError` (400) if it is the only one of its skill."""
    skill = writable(exchange)
    version = known_version(exchange, skill)
    if len(skill.versions) == 1 and not exchange.skips("skill-keeps-a-version"):
        raise invalid(f"Version `{version.id}` is the only one of its skill; delete the skill instead.")
    exchange.world.store(SkillStore).delete_version(skill, version)
    name = version.version if old(exchange) else version.id
    return JsonReply({"id": name, "type": "skill_version_deleted"})


@handler("downloadSkillVersion", Validated)
def download_skill_version(exchange: Validated) -> Reply:
    """Return the files of a version. Raises `ApiError` (400) if the skill is Anthropic's."""
    skill = known(exchange)
    version = known_version(exchange, skill)
    if skill.workspace is None and not exchange.skips("skill-own-not-downloadable"):
        raise invalid(f"Skill `{skill.id}` is Anthropic's and cannot be downloaded.")
    return BytesReply(archive_of(version), "application/zip")


def archive_of(version: VersionRecord) -> bytes:
    """Return the files of a version as a zip with one top directory; the bytes are always the same."""
    made = dt.datetime.fromtimestamp(version.created, dt.UTC).timetuple()[:6]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, stored in version.files.items():
            name = path if version.directory else f"{version.name}/{path}"
            archive.writestr(zipfile.ZipInfo(name, made), stored.read(), compress_type=zipfile.ZIP_DEFLATED)
    return content.getvalue()
