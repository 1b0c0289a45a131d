"""How many users were active on each day, and in the days before it."""

from __future__ import annotations

from typing import Any

from claude_conformance.mock.apis.analytics.activity import filters, passes
from claude_conformance.mock.apis.analytics.days import days
from claude_conformance.mock.apis.analytics.doings import MEMBERS, PRODUCTS, date_of, sessions
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply

WINDOWS = {"daily": 1, "weekly": 7, "monthly": 30}
SEATS = len(MEMBERS) + 1


@handler("listAnalyticsSummaries", Validated)
def list_summaries(exchange: Validated) -> Reply:
    return JsonReply({"data": [_summary(exchange, day) for day in days(exchange)], "next_page": None})


def _summary(exchange: Validated, day: int) -> dict[str, Any]:
    """Return the summary of a day. What is about the whole organization is null for a group of users."""
    wanted = filters(exchange)
    found: dict[str, Any] = {
        "starting_at": f"{date_of(day)}T00:00:00Z",
        "ending_at": f"{date_of(day + 1)}T00:00:00Z",
        "assigned_seat_count": None if wanted else SEATS,
        "pending_invite_count": None if wanted else 1,
        "science_entitled_user_count": None if wanted else len(MEMBERS),
    }
    for name, length in WINDOWS.items():
        inside = [one for one in sessions(range(day - length + 1, day + 1)) if passes(one, wanted)]
        active = len({one.user for one in inside})
        found[f"{name}_active_user_count"] = active
        found[f"{name}_adoption_rate"] = None if wanted else round(100 * active / SEATS, 2)
        for product in PRODUCTS:
            count = len({one.user for one in inside if one.product == product})
            found[f"{product}_{name}_active_user_count"] = count
    return found
