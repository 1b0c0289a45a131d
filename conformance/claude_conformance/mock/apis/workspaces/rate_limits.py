"""The rate limits of a workspace: those of its own, and those that it inherits from the organization."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import not_found
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.filters import Entry, selected
from claude_conformance.mock.resources.store import ORGANIZATION, Record, ResourceStore

KIND = "workspace_rate_limit"


def own(store: ResourceStore, workspace: str, rate_limit: str) -> dict[str, int]:
    """Return the limits of a workspace by type, to read or to change."""
    key = (workspace, rate_limit)
    record = store.find(KIND, ORGANIZATION, key) or store.add(KIND, ORGANIZATION, key, {"values": {}})
    found: dict[str, int] = record.data["values"]
    return found


def shown(asked: Asked, limit: Record, inherited: bool) -> dict[str, Any]:
    """Return the entry of a workspace for one rate limit of the organization."""
    workspace, id = asked.parent_key()[0], limit.data["id"]
    above: Mapping[str, int] = {one["type"]: one["value"] for one in limit.data["limits"]}
    values = own(asked.store, workspace, id)
    types = [type for type in (*above, *(values.keys() - above.keys())) if inherited or type in values]
    return {
        "type": KIND,
        "workspace_id": workspace,
        "rate_limit_id": id,
        "group": limit.data["group"],
        "models": limit.data["models"],
        "limits": [
            {
                "type": type,
                "value": values.get(type, above.get(type)),
                "org_limit": above.get(type),
                "source": {"type": "workspace" if type in values else "organization"},
            }
            for type in types
        ],
    }


@handler("listWorkspaceRateLimits", Validated)
def list_rate_limits(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    asked.parents()
    query = asked.query()
    entries = [
        Entry(limit.number, shown(asked, limit, query.get("include_inherited") is True))
        for limit in asked.store.within("rate_limit", ORGANIZATION)
    ]
    entries = [entry for entry in entries if entry.shown["limits"]]
    return JsonReply(engine.page(asked, selected(entries, query, asked.resource.filters)))


@handler("updateWorkspaceRateLimit", Validated)
def update_rate_limit(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    asked.parents()
    id = exchange.path_params["rate_limit_id"]
    limits = (one for one in asked.store.within("rate_limit", ORGANIZATION) if one.data["id"] == id)
    limit = next(limits, None)
    if limit is None:
        raise not_found(f"rate_limit `{id}` not found.")
    values = own(asked.store, asked.parent_key()[0], id)
    for sent in asked.body["limits"]:
        if sent["value"] is None:
            values.pop(sent["type"], None)
        else:
            values[sent["type"]] = sent["value"]
    return JsonReply(shown(asked, limit, inherited=False))
