"""Constraints of the lists of an organization."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import not_found
from claude_conformance.mock.resources.paging import one_cursor
from claude_conformance.mock.resources.store import ORGANIZATION, ResourceStore

lists = Constraints(Validated, ("listOrganizationRateLimits",))
by_id = Constraints(
    Validated, ("listUsers", "listInvites", "listAPIKeys", "listWorkspaces", "listWorkspaceMembers")
)

by_id("organization-one-cursor-at-a-time", "doc/manage-claude/admin-api")(one_cursor)


@lists("rate-limit-model-known", "doc/manage-claude/rate-limits-api")
def model_known(exchange: Validated) -> None:
    """The model by which rate limits are selected has limits."""
    model = exchange.params.get("model")
    limits = exchange.world.store(ResourceStore).within("rate_limit", ORGANIZATION)
    if model is not None and not any(model in (limit.data["models"] or ()) for limit in limits):
        raise not_found(f"model: no rate limit is about {model}")
