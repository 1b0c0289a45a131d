"""Constraints of workspaces."""

from __future__ import annotations

from typing import Any

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.store import ORGANIZATION, ResourceStore
from claude_conformance.mock.world.identity import WORKSPACE

DOC = "doc/manage-claude/workspaces"
FIXED = ("name", "user_profile_id")
"""Properties of the default workspace that cannot be set."""

saved = Constraints(Validated, ("createWorkspace", "updateWorkspace"))
default = Constraints(Validated, ("updateWorkspace", "archiveWorkspace", "updateWorkspaceRateLimit"))


def _before(exchange: Validated) -> dict[str, Any]:
    """Return the stored data of the workspace that the path names; empty for a new one."""
    store = exchange.world.store(ResourceStore)
    found = store.find("workspace", ORGANIZATION, (exchange.path_params.get("workspace_id", ""),))
    return {} if found is None else found.data


@default("workspace-default-protected", DOC)
def default_protected(exchange: Validated) -> None:
    """The default workspace is not renamed or archived, and has no profile and no own limits."""
    if exchange.path_params["workspace_id"] != WORKSPACE:
        return
    if exchange.operation.id != "updateWorkspace":
        raise invalid("workspace: this is not possible for the default workspace")
    before, sent = _before(exchange), exchange.body or {}
    for name in FIXED:
        if name in sent and sent[name] != before.get(name):
            raise invalid(f"{name}: it cannot be set for the default workspace")


@saved("workspace-geo-allowed", DOC)
def geo_allowed(exchange: Validated) -> None:
    """The default place of inference is an allowed one."""
    before = _before(exchange).get("data_residency") or {}
    sent = (exchange.body or {}).get("data_residency") or {}
    after = {**before, **{name: value for name, value in sent.items() if value is not None}}
    allowed, default = after.get("allowed_inference_geos"), after.get("default_inference_geo", "global")
    if isinstance(allowed, list) and default not in allowed:
        raise invalid(f"data_residency.default_inference_geo: {default} is not an allowed place")


@saved("workspace-user-profile-known", "sdk/_error_classes.py")
def profile_known(exchange: Validated) -> None:
    """The user profile of a workspace exists."""
    id, world = (exchange.body or {}).get("user_profile_id"), exchange.world
    if id is None or id in world.user_profiles:
        return
    if all(
        world.store(ResourceStore).named("user_profile", scope, id) is None
        for scope in (ORGANIZATION, WORKSPACE)
    ):
        raise invalid(f"User profile '{id}' not found.", code="user_profile_not_found")
