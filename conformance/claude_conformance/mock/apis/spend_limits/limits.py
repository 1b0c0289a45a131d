"""The limits that count for a member, and how one is set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.mock.resources.store import Record, ResourceStore
from claude_conformance.mock.world.clock import precise

LIMIT, USER, SCOPE = "spend_limit", "user", ""
PERIODS = ("daily", "weekly", "monthly")
CURRENCY = "USD"


def limit_of(store: ResourceStore, scope: Mapping[str, Any], period: str) -> Record | None:
    """Return the limit of a scope in a period."""
    return next(
        (
            one
            for one in store.within(LIMIT, SCOPE)
            if one.data["scope"] == scope and one.data["period"] == period
        ),
        None,
    )


def put(store: ResourceStore, scope: Mapping[str, Any], period: str, amount: str | None) -> Record:
    """Set the limit of a scope in a period, and return it. One that is there keeps its id."""
    now, found = precise(store.clock.now()), limit_of(store, scope, period)
    if found is None:
        id = store.ids.new("spl_")
        data = {"id": id, "scope": dict(scope), "period": period, "currency": CURRENCY, "created_at": now}
        found = store.add(LIMIT, SCOPE, (id,), data)
    found.data |= {"amount": amount, "updated_at": now}
    return found


def summary(store: ResourceStore, user: str, period: str) -> dict[str, Any] | None:
    """Return the limit that counts for a member in a period: its own, or else that of the organization."""
    own = {"type": "user", "user_id": user}
    limit = limit_of(store, own, period) or limit_of(store, {"type": "organization"}, period)
    if limit is None:
        return None
    return {
        "actor": actor(store, user),
        "scope": own,
        "source": limit.data["scope"],
        "spend_limit_id": limit.key[-1],
        "amount": limit.data["amount"],
        "currency": CURRENCY,
        "period": period,
        "period_to_date_spend": "0",
    }


def summaries(store: ResourceStore, user: str, periods: list[str] | None) -> Iterator[dict[str, Any]]:
    """Iterate over the limits that count for a member, of these periods or of all."""
    for period in PERIODS:
        row = summary(store, user, period) if not periods or period in periods else None
        if row is not None:
            yield row


def actor(store: ResourceStore, user: str) -> dict[str, Any]:
    """Return a member as reports show it; one who left is deleted."""
    found = store.named(USER, SCOPE, user)
    data: Mapping[str, Any] = {} if found is None else found.data
    return {
        "type": "user_actor",
        "user_id": user,
        "name": data.get("name"),
        "email_address": data.get("email"),
        "deleted": found is None,
    }
