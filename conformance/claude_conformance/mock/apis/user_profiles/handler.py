"""What the engine does not know of user profiles: older shapes, and URLs for the end user."""

from __future__ import annotations

from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.hooks import on, shows
from claude_conformance.mock.resources.store import Record
from claude_conformance.mock.resources.values import generated
from claude_conformance.mock.world.clock import rfc3339

URL_SECONDS = 3600
# The properties of older shapes, and the details that they have become.
OLD_NAMES = {"external_id": "reference_id", "external_user_onboarded_at": "onboarded_at"}


@on("user_profile", "create", "update")
def keep(_: Asked, profile: Record) -> None:
    """Store what an older shape has at the top with the other details."""
    data = profile.data
    for name, first in (("access_type", "application"), ("enforcement_status", "unrestricted")):
        data.setdefault(name, first)
    details = dict(data.get("external_user_details") or {})
    for old, name in OLD_NAMES.items():
        value = data.pop(old, None)
        if value is not None:
            details[name] = value
    data["external_user_details"] = details


@shows("user_profile")
def view(_: Asked, profile: Record, shown: dict[str, Any]) -> None:
    """Show details at the top in an older shape."""
    details = profile.data.get("external_user_details", {})
    shown.update({old: details.get(name) for old, name in OLD_NAMES.items() if old in shown})


def _url(exchange: Validated, type: str) -> Reply:
    asked = Asked.of(exchange)
    asked.record()
    expires_at = rfc3339(asked.store.clock.now() + URL_SECONDS)
    return JsonReply({"type": type, "url": generated("url", asked.store.ids), "expires_at": expires_at})


@handler("createUserProfileActionURL", Validated)
def action_url(exchange: Validated) -> Reply:
    return _url(exchange, "user_profile_action_url")


@handler("createUserProfileEnrollmentURL", Validated)
def enrollment_url(exchange: Validated) -> Reply:
    return _url(exchange, "enrollment_url")
