"""Constraints of external keys."""

from __future__ import annotations

from claude_conformance.mock.apis.external_keys.handler import attached
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import ORGANIZATION, ResourceStore
from claude_conformance.mock.world.identity import WORKSPACE

PAGE = "doc/manage-claude/cmek"

keys = Constraints(Validated, ("updateExternalKey", "deleteExternalKey"))


@keys("external-key-unused", PAGE)
def unused(exchange: Validated) -> None:
    """A key that a workspace uses is not deleted, and only its name changes."""
    asked = Asked.of(exchange)
    record = asked.record()
    if not attached(asked.store, record):
        return
    if asked.action.does == "delete":
        raise invalid("A workspace uses this key")
    for name in ("geo", "provider_config"):
        sent = asked.body.get(name)
        if sent is not None and sent != record.data.get(name):
            raise invalid(f"{name}: a workspace uses this key")


@keys("external-key-google-fixed", PAGE, on=("updateExternalKey",))
def google_fixed(exchange: Validated) -> None:
    """The provider and the name of a key of Google Cloud do not change."""
    asked = Asked.of(exchange)
    before, sent = asked.record().data["provider_config"], asked.body.get("provider_config")
    if sent is not None and before["type"] == "gcp" and sent != before:
        raise invalid("provider_config: a key of Google Cloud cannot change")


@keys("external-key-user-profile-known", PAGE, on=("createExternalKey",))
def profile_known(exchange: Validated) -> None:
    """The user profile of a new key exists."""
    profile, world = exchange.body.get("user_profile_id"), exchange.world
    if profile is None or profile in world.user_profiles:
        return
    store = world.store(ResourceStore)
    if not any(store.named("user_profile", scope, profile) for scope in (ORGANIZATION, WORKSPACE)):
        raise invalid(f"User profile '{profile}' not found.", code="user_profile_not_found")
