"""The resources of sessions: files, repositories and memory stores."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.sessions.life import session_of
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record

UPLOADS = "/mnt/session/uploads"


def add_resource(asked: Asked, session: Record, sent: Mapping[str, Any]) -> Record:
    """Store a resource of a session."""
    own = attrs.evolve(asked, resource=asked.kinds["session_resource"])
    data = {name: value for name, value in sent.items() if value is not None}
    if data["type"] == "file":
        data.setdefault("mount_path", f"{UPLOADS}/{data['file_id']}")
    elif data["type"] == "github_repository":
        data.setdefault("mount_path", f"/workspace/{data['url'].rstrip('/').rpartition('/')[2]}")
    else:
        store = asked.store.named("memory_store", session.scope, data["memory_store_id"])
        name = store.data["name"] if store is not None else "memory"
        description = (store.data.get("description") if store is not None else None) or ""
        data = {"access": "read_write", **data, "name": name, "description": description}
        data["mount_path"] = f"/mnt/memory/{'-'.join(name.lower().split())}"
    id = asked.store.ids.new("sesrsc_")
    return own.add((*session.key, id), data)


def resources_of(asked: Asked, session: Record) -> list[dict[str, Any]]:
    """Return the resources of a session as the API shows them."""
    own = attrs.evolve(asked, resource=asked.kinds["session_resource"])
    return [own.show(one) for one in asked.store.within("session_resource", session.scope, session.key)]


@handler("addSessionResource", Validated)
def add(exchange: Validated) -> Reply:
    """Put a file into a session."""
    asked = Asked.of(exchange)
    return JsonReply(asked.show(add_resource(asked, session_of(asked), asked.body)))
