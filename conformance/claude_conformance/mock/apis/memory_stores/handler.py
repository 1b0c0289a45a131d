"""What the engine does not know of memories: hashes, versions, views, directories and redaction."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.filters import Entry
from claude_conformance.mock.resources.hooks import on, shows
from claude_conformance.mock.resources.store import Record
from claude_conformance.mock.world.identity import START, base62

MOST_WITH_CONTENT = 20
CONTENT = ("content", "content_sha256", "content_size_bytes")
REDACTED = ("path", *CONTENT)
# The filters of a list of versions that look into `created_by`.
BY_ACTOR = ("api_key_id", "service_account_id", "session_id")


def author(asked: Asked) -> dict[str, str]:
    """Return who sent a request: the mock has one API key for each workspace."""
    return {
        "type": "api_actor",
        "api_key_id": f"apikey_{START}{base62(asked.exchange.workspace.encode(), 22)}",
    }


def hashed(content: str) -> dict[str, Any]:
    """Return the properties of a text."""
    data = content.encode(errors="surrogatepass")
    return {
        "content": content,
        "content_sha256": hashlib.sha256(data).hexdigest(),
        "content_size_bytes": len(data),
    }


def add_version(asked: Asked, memory: Record, operation: str, by: Mapping[str, str]) -> str:
    """Store a version that shows a memory as it is now, and return its id. `by` made the change."""
    id = asked.store.ids.new("memver_")
    after = dict.fromkeys(CONTENT) if operation == "deleted" else {n: memory.data[n] for n in CONTENT}
    store, own = memory.key
    asked.store.add(
        "memory_version",
        memory.scope,
        (store, id),
        {
            **after,
            "id": id,
            "memory_id": own,
            "memory_store_id": store,
            "operation": operation,
            "path": memory.data["path"],
            "created_at": asked.now(),
            "created_by": by,
        },
    )
    return id


@on("memory", "create", "update")
def changed(asked: Asked, memory: Record) -> None:
    """Hash the text, and add a version."""
    write(asked, memory, author(asked))


def write(asked: Asked, memory: Record, by: Mapping[str, str]) -> None:
    """Hash the text of a memory that is new or changed, and add a version."""
    memory.data |= hashed(memory.data.get("content") or "")
    operation = "modified" if "memory_version_id" in memory.data else "created"
    memory.data["memory_version_id"] = add_version(asked, memory, operation, by)


def put(asked: Asked, store: Record, path: str, content: str, by: Mapping[str, str]) -> None:
    """Write a text to a path of a store, whether there is a memory or not."""
    memories = asked.store.within("memory", store.scope, store.key)
    memory = next((memory for memory in memories if memory.data["path"] == path), None)
    if memory is None:
        id = asked.store.ids.new("mem_")
        own = {"id": id, "memory_store_id": store.key[0], "path": path, "created_at": asked.now()}
        memory = asked.store.add("memory", store.scope, (*store.key, id), own)
    memory.data |= {"content": content, "updated_at": asked.now()}
    write(asked, memory, by)


@on("memory", "delete")
def forget(asked: Asked, memory: Record) -> None:
    """Add the version of the deletion."""
    add_version(asked, memory, "deleted", author(asked))


@shows("memory")
@shows("memory_version")
def view(asked: Asked, _: Record, shown: dict[str, Any]) -> None:
    """Leave the text out of the basic view."""
    if asked.query().get("view") == "basic":
        shown["content"] = None


def _page(asked: Asked, entries: list[Entry]) -> Reply:
    most = MOST_WITH_CONTENT if asked.query().get("view") == "full" else None
    return JsonReply(engine.page(asked, entries, most))


@handler("listMemories", Validated)
def list_memories(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    query = asked.query()
    prefix = query.get("path_prefix", "/")
    found: dict[str, Entry] = {}
    for entry in engine.entries(asked):
        path = entry.shown["path"]
        if not path.startswith(prefix):
            continue
        child, slash, _ = path[len(prefix) :].partition("/")
        if query.get("depth") == 1 and slash:
            path = f"{prefix}{child}/"
            entry = Entry(entry.number, {"type": "memory_prefix", "path": path})
        found.setdefault(path, entry)
    return _page(asked, list(found.values()))


@handler("listMemoryVersions", Validated)
def list_memory_versions(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    query = asked.query()
    wanted = {name: query[name] for name in BY_ACTOR if name in query}
    entries = [
        entry
        for entry in engine.entries(asked)
        if wanted.items() <= (entry.shown.get("created_by") or {}).items()
    ]
    return _page(asked, entries)


@handler("redactMemoryVersion", Validated)
def redact_memory_version(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    version = asked.record()
    memory = asked.store.find("memory", version.scope, (version.key[0], version.data["memory_id"]))
    current = memory is not None and memory.data["memory_version_id"] == version.data["id"]
    if current and not exchange.skips("resource-guard"):
        raise invalid("The current version of a memory cannot be redacted.")
    if version.data.get("redacted_at") is None:
        version.data |= dict.fromkeys(REDACTED)
        version.data |= {"redacted_at": asked.now(), "redacted_by": author(asked)}
    return JsonReply(asked.show(version))
