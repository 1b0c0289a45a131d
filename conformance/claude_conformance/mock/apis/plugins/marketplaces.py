"""Checks of plugin marketplaces: what a synchronization would make of an archive, or of a repository."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.plugins.content import MOST_MANIFEST, json_object
from claude_conformance.mock.apis.skills.bundles import check_directory
from claude_conformance.mock.examples import example_reply
from claude_conformance.mock.exchange import Upload, Validated
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import JsonReply, Reply

MANIFEST = ".claude-plugin/marketplace.json"
SHA = re.compile(r"[0-9a-f]{40}", re.ASCII)


@handler("validatePluginMarketplaceArchive", Upload)
def validate_archive(exchange: Upload) -> Reply:
    content = exchange.form.all("archive")[-1].stored.read()
    try:
        check_directory(content)
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return JsonReply(_report_of(archive))
    except (
        ApiError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ):
        return JsonReply(_unread("archive_unreadable", "The archive cannot be read"))


def _report_of(archive: zipfile.ZipFile) -> dict[str, Any]:
    comment = archive.comment.decode("latin-1")
    sha = comment if SHA.fullmatch(comment) else None
    names = archive.namelist()
    found = [name for name in names if name == MANIFEST or name.partition("/")[2] == MANIFEST]
    if not found:
        return _unread("manifest_missing", f"{MANIFEST} is missing", sha)
    root = min(found, key=len).removesuffix(MANIFEST)
    with archive.open(root + MANIFEST) as file:
        manifest = json_object(file.read(MOST_MANIFEST)) or {}
    entries = manifest.get("plugins")
    if not isinstance(entries, list) or not all(isinstance(one, dict) and one.get("name") for one in entries):
        return _unread("manifest_invalid", f"{MANIFEST}: plugins must be a list of objects with a name", sha)
    errors = [error for one in entries if (error := _error_of(one, root, names)) is not None]
    return _report(commit_sha=sha, plugin_errors=errors, total_plugin_count=len(entries), valid=not errors)


def _error_of(entry: Mapping[str, Any], root: str, names: list[str]) -> dict[str, str] | None:
    """Return why a plugin would be left out: its folder in the archive does not exist."""
    source = entry.get("source")
    if source is not None and not isinstance(source, str):
        return None  # elsewhere; the mock reads no repository
    folder = root + (source or "").removeprefix("./").rstrip("/")
    if source and (folder == root or any(name.startswith(folder + "/") for name in names)):
        return None
    error = "The folder of the plugin does not exist"
    return {"name": str(entry["name"]), "error": error, "error_code": "source_not_found"}


def _unread(code: str, error: str, sha: str | None = None) -> dict[str, Any]:
    return _report(commit_sha=sha, manifest_error=error, manifest_error_code=code, valid=False)


def _report(**found: Any) -> dict[str, Any]:
    nothing = dict.fromkeys(("commit_sha", "manifest_error", "manifest_error_code", "ref"))
    empty = {"plugin_errors": [], "plugin_warnings": [], "total_plugin_count": 0}
    return {"type": "plugin_marketplace_validation_report", **nothing, **empty, **found}


@handler("validatePluginMarketplaceRepository", Validated)
def validate_repository(exchange: Validated) -> Reply:
    """Return the example. The mock reads no repository; the commit depends on what was asked."""
    reply, ref = example_reply(exchange), exchange.body.get("ref")
    assert isinstance(reply, JsonReply)
    sha = hashlib.sha1(f"{exchange.body['repository_url']}@{ref}".encode(), usedforsecurity=False).hexdigest()
    named = ref is not None and SHA.fullmatch(ref)
    reply.body = {**reply.body, "commit_sha": ref if named else sha, "ref": None if named else ref}
    return reply
