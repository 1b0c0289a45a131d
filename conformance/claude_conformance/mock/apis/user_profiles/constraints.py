"""Constraints of user profiles and of the list of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid

PAGE = "doc/api/user_profiles"
FUTURE_SECONDS = 60
OLD_SHAPES = frozenset({"user-profiles-2026-03-24", "user-profiles-2026-08-18", "user-profiles-2026-09-04"})
FILTER = "enforcement_status[]"

writes = Constraints(Validated, ("createUserProfile", "updateUserProfile"))
updates = Constraints(Validated, ("updateUserProfile",))
lists = Constraints(Validated, ("listUserProfiles",))


def _sent(exchange: Validated) -> Mapping[str, Any]:
    return exchange.body if isinstance(exchange.body, Mapping) else {}


@writes("user-profile-onboarded-by-now", PAGE)
def onboarded_by_now(exchange: Validated) -> None:
    """An account was opened at most one minute in the future."""
    body = _sent(exchange)
    details = body.get("external_user_details") or {}
    sent = details.get("onboarded_at") or body.get("external_user_onboarded_at")
    if sent is not None and _seconds(sent) > exchange.world.clock.now() + FUTURE_SECONDS:
        raise invalid("external_user_details.onboarded_at: it is more than a minute in the future")


def _seconds(time: str) -> float:
    """Return a time in seconds since the epoch. Raises `ApiError` (400) if it has no time zone."""
    try:
        moment = dt.datetime.fromisoformat(time.upper())
    except ValueError:  # A leap second, which RFC 3339 allows.
        moment = dt.datetime.fromisoformat(time.upper().replace(":60", ":59"))
    if moment.tzinfo is None:
        raise invalid("external_user_details.onboarded_at: the time zone is missing")
    return moment.timestamp()


@updates("user-profile-details-not-cleared", PAGE)
def details_not_cleared(exchange: Validated) -> None:
    """An update clears no detail of a user profile."""
    for name, value in (_sent(exchange).get("external_user_details") or {}).items():
        if value is None:
            raise invalid(f"external_user_details.{name}: it cannot be cleared")


@lists("user-profile-filter-of-now", PAGE)
def filter_of_now(exchange: Validated) -> None:
    """Only the current shape of the list selects by the state of measures."""
    if OLD_SHAPES.intersection(exchange.betas) and FILTER in exchange.request.query_names():
        raise invalid(f"{FILTER}: Extra inputs are not permitted")
