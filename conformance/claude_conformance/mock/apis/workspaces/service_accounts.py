"""The service accounts of a workspace. The memberships are those that a service account lists too."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.service_accounts.handler import MEMBERSHIP, implicit
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid, not_found
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.filters import Entry
from claude_conformance.mock.resources.store import ORGANIZATION, Record
from claude_conformance.mock.world.identity import WORKSPACE

memberships = Constraints(
    Validated,
    (
        "listWorkspaceServiceAccounts",
        "addWorkspaceServiceAccount",
        "getWorkspaceServiceAccount",
        "updateWorkspaceServiceAccount",
        "removeWorkspaceServiceAccount",
    ),
)


@memberships("workspace-service-accounts-active", "doc/manage-claude/wif-admin-api")
def active(exchange: Validated) -> None:
    """The workspace of a membership is not archived."""
    if Asked.of(exchange).parents()[0].archived:
        raise invalid("workspace_id: the workspace is archived")


def _account(asked: Asked) -> Record:
    """Return the service account that the path or the body names. Raises `ApiError` (404)."""
    id = asked.own_key()[-1]
    found = asked.store.find("service_account", ORGANIZATION, (id,))
    if found is None:
        raise not_found(f"service_account `{id}` not found.")
    return found


def _membership(asked: Asked) -> Record | None:
    workspace, account = asked.own_key()
    return asked.store.find(MEMBERSHIP, ORGANIZATION, (account, workspace))


def _not_member(asked: Asked) -> Exception:
    return not_found(f"service_account `{asked.own_key()[-1]}` is not a member.")


@handler("getWorkspaceServiceAccount", Validated)
def get_service_account(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    workspace, account, found = asked.parents()[0], _account(asked), _membership(asked)
    if account.archived:
        raise _not_member(asked)
    if found is None and workspace.key == (WORKSPACE,):
        return JsonReply(implicit(account))
    if found is None:
        raise _not_member(asked)
    return JsonReply(asked.show(found))


@handler("listWorkspaceServiceAccounts", Validated)
def list_service_accounts(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    workspace = asked.parents()[0].key[-1]
    entries = []
    for account in asked.store.within("service_account", ORGANIZATION):
        found = asked.store.find(MEMBERSHIP, ORGANIZATION, (*account.key, workspace))
        if found is not None and not account.archived:
            entries.append(Entry(found.number, asked.show(found)))
    return JsonReply(engine.page(asked, sorted(entries, key=lambda entry: -entry.number)))


@handler("addWorkspaceServiceAccount", Validated)
def add_service_account(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    workspace, account, found = asked.parents()[0], _account(asked), _membership(asked)
    _refuse_archived(asked, account)
    if found is None:
        key = (*account.key, *workspace.key)
        found = asked.store.add(MEMBERSHIP, ORGANIZATION, key, {"workspace_id": workspace.key[-1]})
    found.data |= asked.body
    return JsonReply(asked.show(found))


@handler("updateWorkspaceServiceAccount", Validated)
def update_service_account(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    asked.parents()
    account, found = _account(asked), _membership(asked)
    if found is None:
        raise _not_member(asked)
    _refuse_archived(asked, account)
    found.data |= asked.body
    return JsonReply(asked.show(found))


@handler("removeWorkspaceServiceAccount", Validated)
def remove_service_account(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    asked.parents()
    found = _membership(asked)
    if found is not None:
        asked.store.delete(found)
    return JsonReply({**exchange.path_params, "type": "service_account_workspace_member_deleted"})


def _refuse_archived(asked: Asked, account: Record) -> None:
    if account.archived and not asked.exchange.skips("resource-guard"):
        raise invalid("service_account_id: the service account is archived")
