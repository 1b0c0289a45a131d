"""Requests for reports and routines that break their constraints, by the constraint."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import httpx

from claude_conformance.mock import MockServer
from claude_conformance.mock.world.credentials import TEST_CREDENTIALS

Asks = Callable[[MockServer, httpx.Client], httpx.Response]


def day(ago: int) -> str:
    return (dt.datetime.now(dt.UTC).date() - dt.timedelta(days=ago)).isoformat()


def report(server: MockServer, name: str, query: str, below: str = "analytics/") -> httpx.Response:
    """A report; `<5>` is the day five days ago, `[5]` its midnight."""
    for ago in range(400):
        query = query.replace(f"<{ago}>", day(ago)).replace(f"[{ago}]", f"{day(ago)}T00:00:00Z")
    headers = {
        "anthropic-version": "2023-06-01",
        "anthropic-beta": "analytics-usage-cost-2026-08-24",
        "x-api-key": TEST_CREDENTIALS["adminKey"],
    }
    return httpx.get(f"{server.url}/v1/organizations/{below}{name}?{query}", headers=headers, timeout=20)


def _asks(name: str, query: str) -> Asks:
    return lambda server, _: report(server, name, query)


def _next_year(server: MockServer, _: httpx.Client) -> httpx.Response:
    """A range of more than 366 days is possible only then, because no report begins before 2026."""
    server.advance(500 * 86_400)
    return report(server, "summaries", "starting_date=2026-01-01&ending_date=2027-01-03")


def other_page(server: MockServer, _: httpx.Client) -> httpx.Response:
    token = report(server, "usage", "starting_at=[9]&limit=1&group_by[]=model").json()["next_page"]
    return report(server, "usage", f"starting_at=[9]&limit=1&group_by[]=product&page={token}")


ROUTINE = "trig_01Vn4XqT8sKzR2wMb6YcLd9P"


def routine(server: MockServer, name: str, beta: str) -> httpx.Response:
    headers = {
        "anthropic-version": "2023-06-01",
        "anthropic-beta": beta,
        "authorization": f"Bearer {TEST_CREDENTIALS['routineToken']}",
    }
    return httpx.post(f"{server.url}/v1/claude_code/routines/{name}/fire", headers=headers, timeout=20)


REPORT_ASKS: dict[str, Asks] = {
    "analytics-start-recent": _asks("usage", "starting_at=2025-12-31T00:00:00Z"),
    "analytics-range-forward": _asks("cost", "starting_at=[9]&ending_at=[10]"),
    "analytics-range-short": _asks("usage_report", "starting_at=[40]&ending_at=[8]"),
    "analytics-buckets-end": _asks("usage", "starting_at=[9]&time_bucket_width=1d"),
    "analytics-minutes-few": _asks("user_cost_report", "starting_at=[9]&ending_at=[7]&bucket_width=1m"),
    "analytics-bucket-limit": _asks("cost_report", "starting_at=[9]&bucket_width=1h&limit=169"),
    "analytics-dimensions-few": _asks(
        "cost",
        "starting_at=[9]&group_by[]=model&group_by[]=product&group_by[]=speed&group_by[]=actor"
        "&group_by[]=session_id&group_by[]=agent_id",
    ),
    "analytics-slack-users-apart": _asks(
        "user_usage_report", "starting_at=[9]&group_by[]=claude_tag_user_id&rbac_group_ids[]=rbac_group_1"
    ),
    "analytics-deleted-need-actors": _asks("usage", "starting_at=[9]&exclude_deleted_users=true"),
    "analytics-one-kind-of-date": _asks("users", "date=<9>&starting_date=<9>"),
    "analytics-end-with-start": _asks("skills", "date=<9>&ending_date=<7>"),
    "analytics-day-first": _asks("artifacts", "date=2025-12-31"),
    "analytics-day-available": _asks("connectors", "date=<0>"),
    "analytics-days-forward": _asks("plugins", "starting_date=<9>&ending_date=<9>"),
    "analytics-days-few": _next_year,
    "analytics-speed-with-beta": lambda server, _: report(
        server, "usage_report/messages", "starting_at=[9]&group_by[]=speed", ""
    ),
    "routine-with-beta": lambda server, _: routine(server, ROUTINE, ""),
    "routine-known": lambda server, _: routine(server, "trig_unknown", "experimental-cc-routine-2026-04-01"),
    "analytics-project-alone": _asks(
        "users", "date=<9>&filter[]=project_id:claude_proj_1&filter[]=rbac_group_id:rbac_group_1"
    ),
}
