"""Reports agree with each other for any parameters."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from decimal import Decimal
from typing import Any

import pytest
from anthropic import Anthropic, BadRequestError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claude_conformance.mock import TEST_CREDENTIALS, MockServer

DIMENSIONS = [
    "actor",
    "actor_type",
    "agent_id",
    "api_key_id",
    "claude_tag_category",
    "context_window",
    "inference_geo",
    "model",
    "product",
    "service_tier",
    "slack_channel_id",
    "speed",
    "user_profile_id",
    "workspace_id",
]
WIDTHS = ("1d", "1h", "1m", None)
TODAY = dt.datetime.now(dt.UTC).date()


def midnight(ago: int) -> str:
    return f"{TODAY - dt.timedelta(days=ago)}T00:00:00Z"


@pytest.fixture
def reports(mock: MockServer) -> Any:
    client = Anthropic(api_key=TEST_CREDENTIALS["adminKey"], base_url=mock.url, max_retries=0)
    return client.beta.organization.analytics


def tokens(rows: Any) -> Counter[str]:
    found: Counter[str] = Counter()
    for row in rows:
        for name in ("total_tokens", "output_tokens", "requests"):
            found[name] += getattr(row.usage, name)
    return found


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    by=st.lists(st.sampled_from(DIMENSIONS), max_size=5, unique=True),
    width=st.sampled_from(WIDTHS),
    limit=st.integers(1, 50),
)
def test_any_groups_in_any_buckets_add_up(reports: Any, by: list[str], width: str | None, limit: int) -> None:
    range_ = {"starting_at": midnight(9), "ending_at": midnight(8)}
    whole = tokens(reports.usage.list(**range_))
    rows = list(reports.usage.list(**range_, group_by=by, time_bucket_width=width, limit=limit))
    assert tokens(rows) == whole
    assert len({(row.starting_at, row.group.model_dump_json()) for row in rows}) == len(rows)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    by=st.lists(st.sampled_from((*DIMENSIONS, "cost_type")), max_size=4, unique=True), days=st.integers(1, 5)
)
def test_costs_add_up_too(reports: Any, by: list[str], days: int) -> None:
    range_ = {"starting_at": midnight(9), "ending_at": midnight(9 - days)}
    (whole,) = reports.cost.list(**range_)
    rows = list(reports.cost.list(**range_, group_by=by, limit=3))
    assert sum(Decimal(row.cost.amount) for row in rows) == Decimal(whole.cost.amount)
    assert Decimal(whole.cost.amount) < Decimal(whole.cost.list_amount)


def test_users_of_two_groups_count_for_both(reports: Any) -> None:
    range_ = {"starting_at": midnight(9), "ending_at": midnight(6)}
    rows = list(reports.usage.list(**range_, group_by=["rbac_group_id"]))
    (whole,) = reports.usage.list(**range_)
    assert sum(row.usage.requests for row in rows) > whole.usage.requests
    assert [row.group.rbac_group_id for row in rows].count(None) == 1


def test_pages_stay_the_same_while_time_goes_on(reports: Any, mock: MockServer) -> None:
    """The range without an end ends when the first page is served."""
    asked = {"starting_at": midnight(2), "group_by": ["model", "product", "actor"]}
    before = [row.to_dict() for row in reports.usage.list(**asked, limit=1000)]
    first = reports.usage.list(**asked, limit=4)
    found = list(first.data)
    mock.advance(7200)
    while first.has_next_page():
        first = first.get_next_page()
        found += first.data
    assert [row.to_dict() for row in found] == before


def test_the_older_reports_are_about_the_products_of_claude_enterprise(reports: Any) -> None:
    range_ = {"starting_at": midnight(9), "ending_at": midnight(2)}
    rows = [
        row for bucket in reports.usage_report.list(**range_, group_by=["product"]) for row in bucket.results
    ]
    products = {row.product for row in rows}
    assert {"chat", "claude-tag", "claude_code", None} <= products
    assert not products & {"messages_api", "managed_agents_api"}
    new = {row.group.product for row in reports.usage.list(**range_, group_by=["product"])}
    assert {"claude_tag", "messages_api"} <= new


def test_a_page_can_be_empty_and_go_on(reports: Any) -> None:
    asked = {"starting_at": midnight(9), "ending_at": midnight(2), "limit": 1}
    sizes = [
        len(page.data)
        for page in reports.user_cost_report.list(**asked, exclude_deleted_users=True).iter_pages()
    ]
    assert 0 in sizes
    assert sum(sizes) == len(sizes) - 1


def test_the_error_for_a_day_to_come_names_the_newest_day(reports: Any) -> None:
    with pytest.raises(BadRequestError, match=str(TODAY - dt.timedelta(days=1))):
        reports.users.list(date=TODAY)


@pytest.mark.parametrize("name", ["connectors", "plugins", "skills"])
def test_activity_by_user_and_product_adds_up(reports: Any, name: str) -> None:
    def calls(row: Any) -> int:
        counts = ("invocation_count", "read_call_count", "write_call_count")
        return sum(getattr(row, count, 0) or 0 for count in counts)

    days = {"starting_date": TODAY - dt.timedelta(days=9), "ending_date": TODAY - dt.timedelta(days=2)}
    report = getattr(reports, name)
    whole = sum(calls(row) for row in report.list(**days))
    for by in (["product"], ["user_id"], ["user_id", "product"]):
        assert sum(calls(row) for row in report.list(**days, group_by=by, limit=2)) == whole
    one = [row for row in report.list(**days, group_by=["product"]) if row.product == "cowork"]
    some = list(report.list(**days, filter=["product:cowork"]))
    assert sum(map(calls, one)) == sum(map(calls, some)) > 0
