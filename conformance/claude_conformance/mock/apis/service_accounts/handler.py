"""The workspaces of a service account, with the implicit membership of the default workspace."""

from __future__ import annotations

from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record, ResourceStore
from claude_conformance.mock.world.identity import WORKSPACE

MEMBERSHIP = "service_account_workspace"


def member_of(store: ResourceStore, account: Record, workspace: str) -> bool:
    """Whether a service account was made a member of a workspace."""
    return store.find(MEMBERSHIP, account.scope, (*account.key, workspace)) is not None


@handler("listServiceAccountWorkspaces", Validated)
def list_workspaces(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    account, first = asked.parents()[0], exchange.params.get("page") is None
    if account.archived:
        if not first and not exchange.skips("cursor-known"):
            raise invalid("page: the service account is archived")
        return JsonReply({"data": [], "next_page": None})
    entries = engine.entries(asked)
    if not first or member_of(asked.store, account, WORKSPACE):
        return JsonReply(engine.page(asked, entries))
    # The implicit membership counts, but a page has at least one other, for its cursor.
    limit = asked.query()["limit"]
    page = engine.page(asked, entries, max(1, limit - 1))
    return JsonReply({**page, "data": [implicit(account), *page["data"]]})


def implicit(account: Record) -> dict[str, Any]:
    """Return the membership of the default workspace that every service account has."""
    return {
        "type": "service_account_workspace_member",
        "service_account_id": account.key[-1],
        "workspace_id": WORKSPACE,
        "workspace_role": "workspace_user",
        "implicit": True,
        "created_by_actor_id": None,
    }
