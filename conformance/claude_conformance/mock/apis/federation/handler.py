"""The workspaces of federation rules: a rule brings its first one, and shows all of them."""

from __future__ import annotations

from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record, ResourceStore

ISSUER, RULE, ENABLED = "federation_issuer", "federation_rule", "federation_rule_workspace"


def enabled(store: ResourceStore, rule: Record) -> list[Record]:
    """Return the workspaces in which a rule is on."""
    return list(store.within(ENABLED, rule.scope, rule.key))


@hooks.shows(RULE)
def show_rule(asked: Asked, rule: Record, shown: dict[str, Any]) -> None:
    target = rule.data["target"]
    shown["issuer_name"] = _name(asked, ISSUER, rule.data["issuer_id"])
    shown["target"]["service_account_name"] = _name(asked, "service_account", target["service_account_id"])
    shown["workspace_id"] = None
    shown["workspace_ids"] = [one.key[-1] for one in enabled(asked.store, rule)]


def _name(asked: Asked, kind: str, id: str) -> str | None:
    found = asked.store.named(kind, asked.scope, id)
    return None if found is None else found.data["name"]


@hooks.on(RULE, "create", "update")
def move(asked: Asked, rule: Record) -> None:
    """Turn a rule on in the workspace that the request names, in place of the others."""
    workspace = asked.body.get("workspace_id")
    rule.data.pop("workspace_id", None)
    if workspace is not None:
        end(asked, rule)
        data = {"federation_rule_id": rule.key[-1], "workspace_id": workspace, "created_at": asked.now()}
        asked.store.add(ENABLED, rule.scope, (*rule.key, workspace), data)


@hooks.on(RULE, "archive")
def end(asked: Asked, rule: Record) -> None:
    """Turn a rule off in all of its workspaces."""
    for one in enabled(asked.store, rule):
        asked.store.delete(one)


@handler("listFederationRuleWorkspaces", Validated)
def list_workspaces(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    return JsonReply({"data": [asked.show(one) for one in asked.records()], "next_page": None})
