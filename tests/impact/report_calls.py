"""What programs of administrators get of reports."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from decimal import Decimal
from typing import Any

from anthropic import Anthropic
from clients import Scenario

from claude_conformance.mock import TEST_CREDENTIALS

AGO, LATER = (dt.datetime.now(dt.UTC).date() - dt.timedelta(days=days) for days in (40, 37))
RANGE: Any = {"starting_at": f"{AGO}T00:00:00Z", "ending_at": f"{LATER}T00:00:00Z"}
DAYS: Any = {"starting_date": AGO, "ending_date": LATER}


def spending(client: Anthropic, _: str) -> Any:
    """A program that charges teams for what they use."""
    reports = client.with_options(api_key=TEST_CREDENTIALS["adminKey"]).beta.organization.analytics
    tokens: Counter[str] = Counter()
    for used in reports.usage.list(**RANGE, group_by=["model"], limit=2):
        tokens[str(used.group.model)] += used.usage.total_tokens
    hours = sum(row.usage.output_tokens for row in reports.usage.list(**RANGE, time_bucket_width="1h"))
    costs: dict[str, str] = {}
    for by in ("cost_type", "token_type"):
        for row in reports.cost.list(**RANGE, group_by=[by]):  # type: ignore[list-item]
            costs[f"{by} {row.group.cost_type} {row.group.token_type}"] = row.cost.amount
    both = sum(
        Decimal(row.cost.amount) for row in reports.cost.list(**RANGE, group_by=["cost_type", "token_type"])
    )
    rising = [
        row.usage.total_tokens for row in reports.usage.list(**RANGE, group_by=["product"], order="asc")
    ]
    top = next(iter(reports.usage.list(**RANGE, group_by=["model"], order_by="total_tokens", order="desc")))
    dear = next(iter(reports.cost.list(**RANGE, group_by=["model"], order_by="amount"))).group.model
    filtered = next(iter(reports.usage.list(**RANGE, models=["claude-opus-4-8"]))).usage.requests
    hourly = reports.usage_report.list(**RANGE, bucket_width="1h", limit=50)
    buckets = [(str(row.starting_at), str(row.ending_at)) for row in hourly]
    people = [row.actor.name for row in reports.user_cost_report.list(**RANGE, exclude_deleted_users=True)]
    numbers = [sorted(tokens.items()), hours, sorted(costs.items()), str(both), rising, filtered]
    return {"counts": numbers, "buckets": buckets, "people": people, "dear": [dear, top.group.model]}


def adoption(client: Anthropic, _: str) -> Any:
    """A program that shows who uses what."""
    reports = client.with_options(api_key=TEST_CREDENTIALS["adminKey"]).organization.analytics
    messages = {
        row.user.email_address: [row.chat_metrics.message_count, row.chat_metrics.thinking_message_count]
        for row in reports.users.list(**DAYS, limit=1)
        if row.user
    }
    calls = [
        [row.connector_name, row.product, row.read_call_count]
        for row in reports.connectors.list(**DAYS, group_by=["product"], limit=2)
    ]
    days = [
        [str(row.starting_at), row.weekly_active_user_count, row.daily_adoption_rate]
        for row in reports.summaries.list(**DAYS)
    ]
    artifacts = [row.published_artifacts_created_count for row in reports.artifacts.list(date=AGO)]
    return {"users": sorted(messages), "counts": [messages, calls, days, artifacts], "days": len(days)}


SCENARIOS: dict[str, Scenario] = {"spending": spending, "adoption": adoption}
USES = {
    "spending": frozenset(
        {
            "listAnalyticsUsage",
            "listAnalyticsCost",
            "listAnalyticsUsageReport",
            "listAnalyticsUserCostReport",
        }
    ),
    "adoption": frozenset(
        {
            "listAnalyticsUsers",
            "listAnalyticsConnectors",
            "listAnalyticsSummaries",
            "listAnalyticsArtifacts",
        }
    ),
}
