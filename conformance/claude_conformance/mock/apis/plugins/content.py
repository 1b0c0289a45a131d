"""The files of a plugin: its manifest, what it contains, and the archive that is stored."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.apis.skills.bundles import unpacked
from claude_conformance.mock.exchange import Upload
from claude_conformance.mock.http.forms import Tree
from claude_conformance.mock.http.storage import Stored

MANIFEST = ".claude-plugin/plugin.json"
MOST_MANIFEST = 256 * 1024
# Folders whose files are components, with what is before and after the name.
COMPONENTS = {
    "skill": re.compile(r"skills/([^/]+)/SKILL\.md"),
    "command": re.compile(r"commands/(.+)\.md"),
    "agent": re.compile(r"agents/(.+)\.md"),
}
VERSION = re.compile(r"[0-9][A-Za-z0-9.+-]{0,63}", re.ASCII)


def json_object(content: bytes) -> dict[str, Any] | None:
    """Return an object of JSON; None if the content is something else."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def manifest_of(upload: Upload) -> dict[str, Any] | None:
    """Return the manifest of an uploaded plugin; None if it is missing or not valid."""
    stored = unpacked(upload).files.get(MANIFEST)
    return None if stored is None else json_object(stored.read(MOST_MANIFEST))


def described(upload: Upload) -> dict[str, Any]:
    """Return what a version shows of its files."""
    manifest, tree = manifest_of(upload) or {}, unpacked(upload)
    components = list(_components(tree, manifest))
    version = str(manifest.get("version", ""))
    version = version[1:] if version[:1] in ("v", "V") else version
    return {
        "display_name": _text(manifest, "displayName"),
        "description": _text(manifest, "description"),
        "manifest_version": version if VERSION.fullmatch(version) else None,
        "components": components,
        "reach": _reach(tree, components),
        "content_scan": None,
    }


def _text(manifest: Mapping[str, Any], name: str) -> str | None:
    value = manifest.get(name)
    return value if isinstance(value, str) else None


def _components(tree: Tree, manifest: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for path in tree.files:
        for kind, pattern in COMPONENTS.items():
            if found := pattern.fullmatch(path):
                yield {"type": kind, "name": found[1], "description": None}
    servers = manifest.get("mcpServers")
    for name in servers if isinstance(servers, dict) else ():
        yield {"type": "mcp_server", "name": name, "description": None}


def _reach(tree: Tree, components: list[dict[str, Any]]) -> str:
    if any(one["type"] == "mcp_server" for one in components) or ".mcp.json" in tree.files:
        return "remote"
    return "privileged" if any(path.startswith("hooks/") for path in tree.files) else "contained"


def archive_of(upload: Upload) -> Stored:
    """Return the zip archive of an upload, as it was sent or made of its files; it is kept on disk."""
    tree, parts = unpacked(upload), upload.form.all("files[]")
    sent = tree.path != upload.form.path
    content = parts[0].stored.read() if sent else zipped({n: f.read() for n, f in tree.files.items()})
    path = upload.world.folder.new()
    path.write_bytes(content)
    return Stored(path, 0, len(content))


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return a zip archive; the bytes are always the same."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, compress_type=zipfile.ZIP_DEFLATED)
    return content.getvalue()
