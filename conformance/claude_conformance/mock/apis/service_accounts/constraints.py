"""Constraints of the memberships of service accounts."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.asked import Asked

memberships = Constraints(Validated, ("addServiceAccountWorkspace", "removeServiceAccountWorkspace"))


@memberships("service-account-workspace-active", "doc/manage-claude/wif-admin-api")
def workspace_active(exchange: Validated) -> None:
    """The workspace of a membership is not archived."""
    asked = Asked.of(exchange)
    workspace = asked.store.named("workspace", asked.scope, asked.own_key()[-1])
    if workspace is not None and workspace.archived:
        raise invalid(f"workspace_id: the workspace `{workspace.key[-1]}` is archived")
