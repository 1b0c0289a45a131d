"""What is special about spend limits: setting again, what counts for a member, and increase requests."""

from __future__ import annotations

from typing import Any

import pytest
from organization import Organization

from claude_conformance.mock import MockServer

READS = "spend-limit-reads-2026-09-26"
REQUESTS = "spend_limit_increase_requests"


@pytest.fixture
def org(mock: MockServer) -> Organization:
    return Organization(mock)


def user(org: Organization) -> str:
    """A member without a limit of its own."""
    limited = {row["scope"]["user_id"] for row in effective(org) if row["source"]["type"] == "user"}
    members = {row["actor"]["user_id"] for row in effective(org)}
    found: str = sorted(members - limited)[0]
    return found


def effective(org: Organization, **query: Any) -> list[dict[str, Any]]:
    page = org.get("spend_limits/effective", query)
    found: list[dict[str, Any]] = page["data"]
    return found


def test_a_limit_that_is_set_again_keeps_its_id(org: Organization) -> None:
    body = {"scope": {"type": "user", "user_id": user(org)}, "amount": "100", "period": "weekly"}
    first = org.post("spend_limits", body)
    again = org.post("spend_limits", {**body, "amount": None})
    other = org.post("spend_limits", {**body, "period": "daily"})
    assert (again["id"], again["amount"], again["created_at"]) == (first["id"], None, first["created_at"])
    assert other["id"] != first["id"]
    assert org.get(f"spend_limits/{first['id']}") == again
    org.refused(400, "POST", "spend_limits", {**body, "amount": "1.5"})
    org.refused(400, "POST", "spend_limits", {**body, "scope": {"type": "seat_tier", "seat_tier": "premium"}})


def test_limits_are_listed_under_a_beta(org: Organization) -> None:
    org.refused(404, "GET", "spend_limits")
    listed = org.get("spend_limits", {"scope_type[]": ["organization", "user"]}, beta=READS)["data"]
    assert [one["scope"]["type"] for one in listed] == ["organization", "user"]
    assert org.get("spend_limits", {"workspace_id": "wrkspc_none"}, beta=READS)["data"] == []


def test_the_limit_that_counts_for_a_member(org: Organization) -> None:
    one = user(org)
    rows = effective(org, **{"user_ids[]": [one]})
    assert [(row["source"]["type"], row["period"]) for row in rows] == [("organization", "monthly")]
    scope = {"type": "user", "user_id": one}
    limit = org.post("spend_limits", {"scope": scope, "amount": "7", "period": "daily"})
    rows = effective(org, **{"user_ids[]": [one], "period[]": ["daily"]})
    assert [(row["source"], row["amount"], row["spend_limit_id"]) for row in rows] == [
        (scope, "7", limit["id"])
    ]
    # Pages have members, and never split the rows of one.
    page = org.get("spend_limits/effective", {"limit": 1})
    seen = list(page["data"])
    while page["next_page"]:
        page = org.get("spend_limits/effective", {"limit": 1, "page": page["next_page"]})
        assert len({row["actor"]["user_id"] for row in page["data"]}) == 1
        seen += page["data"]
    assert seen == effective(org)
    org.fine("DELETE", f"spend_limits/{limit['id']}")
    assert effective(org, **{"user_ids[]": [one], "period[]": ["daily"]}) == []


def test_a_cursor_of_other_filters_is_refused(org: Organization) -> None:
    token = org.get("spend_limits/effective", {"limit": 1})["next_page"]
    org.refused(400, "GET", "spend_limits/effective", query={"limit": 1, "page": token, "period[]": "daily"})


def test_increase_requests_are_resolved_for_good(org: Organization) -> None:
    one, other = (item["id"] for item in org.get(REQUESTS, {"status[]": ["pending"]})["data"])
    pending = org.get(f"{REQUESTS}/{one}")
    assert pending["spend_summary"]["actor"]["user_id"] == pending["actor"]["user_id"]
    approved = org.post(f"{REQUESTS}/{one}/approve", {"amount": "90000", "period": "weekly"})
    limit = approved["spend_limit"]
    assert (approved["status"], approved["spend_summary"]) == ("approved", None)
    assert (limit["amount"], limit["period"]) == ("90000", "weekly")
    assert limit["scope"] == {"type": "user", "user_id": pending["actor"]["user_id"]}
    assert org.get(f"spend_limits/{limit['id']}") == limit
    assert "spend_limit" not in org.get(f"{REQUESTS}/{one}")
    org.refused(400, "POST", f"{REQUESTS}/{one}/deny")
    org.refused(400, "POST", f"{REQUESTS}/{one}/approve", {"amount": "1"})
    denied = org.post(f"{REQUESTS}/{other}/deny", {"suppress_notification": True})
    assert org.post(f"{REQUESTS}/{other}/deny") == denied
    org.refused(400, "POST", f"{REQUESTS}/{other}/approve", {"amount": "1"})


def test_requests_of_former_members_are_left_out(org: Organization) -> None:
    listed = org.get(REQUESTS)["data"]
    assert [item["created_at"] for item in listed] == sorted((i["created_at"] for i in listed), reverse=True)
    member = listed[0]["actor"]["user_id"]
    assert org.get(REQUESTS, {"actor_ids[]": "user_other"})["data"] == []
    org.post(f"users/{member}", {"role": "user"})
    org.fine("DELETE", f"users/{member}")
    assert org.get(REQUESTS)["data"] == []
