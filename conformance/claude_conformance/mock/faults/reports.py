"""Faults of reports: groups, time buckets, components, filters, pages and days that do not agree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import Reply
from claude_conformance.mock.http.requests import Request

from .base import fault, switch_off
from .stored_objects import body_of, without_query

USAGE, COST = ("listAnalyticsUsage",), ("listAnalyticsCost",)
DIMENSIONS = USAGE + COST
BUCKETS = ("listAnalyticsUsageReport", "listAnalyticsCostReport")
USERS = ("listAnalyticsUserUsageReport", "listAnalyticsUserCostReport")
SUMMARIES, ARTIFACTS, MEMBERS = (
    ("listAnalyticsSummaries",),
    ("listAnalyticsArtifacts",),
    ("listAnalyticsUsers",),
)
ROWS = (
    "listAnalyticsChatProjects",
    "listAnalyticsConnectors",
    "listAnalyticsPlugins",
    "listAnalyticsSkills",
)
ACTIVITY = MEMBERS + ROWS
REPORTS = DIMENSIONS + BUCKETS + USERS
CONSOLE = ("getMessagesUsageReport", "getCostReport")

Row = dict[str, Any]


def asked(exchange: Exchange) -> dict[str, list[str]]:
    """Return the query parameters of a request."""
    return parse_qs(exchange.request.query, keep_blank_values=True)


def _kept(reply: Reply, keep: Callable[[Row], bool]) -> Reply:
    """Return a report without the rows that are not kept, also those of time buckets."""
    body = body_of(reply)
    if "data" in body:
        body["data"] = [row for row in body["data"] if "results" in row or keep(row)]
        for row in body["data"]:
            if "results" in row:
                row["results"] = [one for one in row["results"] if keep(one)]
    return reply


@fault("reply", "report-group-null-lost", operations=DIMENSIONS + BUCKETS)
def null_lost(exchange: Exchange, reply: Reply) -> Reply:
    """A report that is grouped leaves out what has no value"""
    by = asked(exchange).get("group_by[]", [])
    return _kept(reply, lambda row: all(row.get("group", row).get(name) is not None for name in by))


@fault("reply", "report-hours-incomplete", operations=DIMENSIONS + BUCKETS)
def hours_incomplete(exchange: Exchange, reply: Reply) -> Reply:
    """A report in hours leaves out one of its hours"""
    query, data = asked(exchange), body_of(reply).get("data", [])
    if "1h" in (*query.get("bucket_width", ()), *query.get("time_bucket_width", ())):
        full = [row for row in data if row.get("results", row)]
        for row in full[:1]:
            if "results" in row:
                row["results"] = []
            else:
                data.remove(row)
    return reply


def _without(component: str, name: str) -> Callable[[Row], bool]:
    return lambda row: row.get("group", {}).get(name) != component


@fault("reply", "report-searches-not-charged", operations=COST)
def searches(exchange: Exchange, reply: Reply) -> Reply:
    """Costs by cost type leave out web searches"""
    by = asked(exchange).get("group_by[]")
    return _kept(reply, _without("web_search", "cost_type")) if by == ["cost_type"] else reply


@fault("reply", "report-output-not-charged", operations=COST)
def output(exchange: Exchange, reply: Reply) -> Reply:
    """Costs by kind of tokens leave out the tokens of responses"""
    by = asked(exchange).get("group_by[]")
    return _kept(reply, _without("output_tokens", "token_type")) if by == ["token_type"] else reply


@fault("reply", "report-components-tokens-only", operations=COST)
def tokens_only(exchange: Exchange, reply: Reply) -> Reply:
    """Costs by cost type and kind of tokens have only tokens"""
    both = {"cost_type", "token_type"} <= set(asked(exchange).get("group_by[]", ()))
    return _kept(reply, lambda row: row["group"]["cost_type"] == "tokens") if both else reply


@fault("request", "report-filter-ignored", operations=DIMENSIONS)
def filter_ignored(exchange: Exchange, request: Request) -> Request:
    """A report ignores its filters"""
    without_query(exchange, *(name for name in asked(exchange) if name.endswith("s[]")))
    return request


@fault("reply", "report-bucket-empty-lost", operations=BUCKETS)
def empty_lost(_: Exchange, reply: Reply) -> Reply:
    """A report leaves out time buckets without usage"""
    body = body_of(reply)
    if "data" in body:
        body["data"] = [row for row in body["data"] if row["results"]]
    return reply


@fault("reply", "console-bucket-lost", operations=CONSOLE)
def last_lost(exchange: Exchange, reply: Reply) -> Reply:
    """The earlier reports leave out the last time bucket of the last page"""
    body = body_of(reply)
    if body.get("next_page") is None and "page" in asked(exchange):
        body["data"] = body["data"][:-1]
    return reply


@fault("reply", "console-group-lost", operations=CONSOLE)
def console_group_lost(exchange: Exchange, reply: Reply) -> Reply:
    """The earlier reports leave out the last group of each time bucket"""
    if "group_by[]" in asked(exchange):
        for row in body_of(reply).get("data", ()):
            row["results"] = row["results"][:-1]
    return reply


@fault("reply", "report-bucket-end-inclusive", operations=BUCKETS)
def end_inclusive(_: Exchange, reply: Reply) -> Reply:
    """A time bucket ends at its last second"""
    for row in body_of(reply).get("data", ()):
        row["ending_at"] = row["ending_at"].replace(":00Z", ":59Z")
    return reply


@fault("reply", "report-total-without-output", operations=USAGE)
def without_output(_: Exchange, reply: Reply) -> Reply:
    """The total of tokens leaves out those of responses"""
    for row in body_of(reply).get("data", ()):
        row["usage"]["total_tokens"] -= row["usage"]["output_tokens"]
    return reply


def _unordered(id: str, summary: str, operations: tuple[str, ...], metric: str, order: str) -> None:
    """Register a fault that turns the rows of one order."""

    def turn(exchange: Exchange, reply: Reply) -> Reply:
        query, body = asked(exchange), body_of(reply)
        if query.get("order_by") == [metric] and query.get("order", ["desc"]) == [order] and "data" in body:
            body["data"] = body["data"][::-1]
        return reply

    turn.__doc__ = summary
    fault("reply", id, operations=operations)(turn)


_unordered("report-tokens-rise", "Rows are ordered by rising tokens", USAGE, "total_tokens", "desc")
_unordered("report-tokens-fall", "Rows are ordered by falling tokens", USAGE, "total_tokens", "asc")
_unordered("report-costs-rise", "Rows are ordered by rising costs", COST, "amount", "desc")
_unordered("report-time-falls", "Rows are ordered by falling time", USAGE, "time", "asc")


@fault("request", "report-group-unknown-served", operations=REPORTS + ACTIVITY)
def group_unknown(exchange: Exchange, request: Request) -> Request:
    """A report ignores dimensions that it does not know"""
    if "weather" in asked(exchange).get("group_by[]", ()):
        without_query(exchange, "group_by[]")
    return request


@fault("request", "report-filter-unknown-served", operations=ACTIVITY)
def filter_unknown(exchange: Exchange, request: Request) -> Request:
    """A report ignores filters that it does not know"""
    if any(one.startswith("weather:") for one in asked(exchange).get("filter[]", ())):
        without_query(exchange, "filter[]")
    return request


@fault("request", "report-limit-cut", operations=DIMENSIONS + USERS)
def limit_cut(exchange: Exchange, request: Request) -> Request:
    """A report takes a limit that is too large for its largest one"""
    if asked(exchange).get("limit") == ["1001"]:
        without_query(exchange, "limit")
    return request


@fault("reply", "report-page-repeats", operations=REPORTS + ACTIVITY + ARTIFACTS)
def repeats(exchange: Exchange, reply: Reply) -> Reply:
    """The last page of a report is the page before it once more"""
    body = body_of(reply)
    if "page" in asked(exchange) and body.get("next_page") is None and "data" in body:
        body["data"] = [*body["data"], *body["data"]]
    return reply


@fault("request", "report-deleted-served", operations=USERS)
def deleted_served(exchange: Exchange, request: Request) -> Request:
    """Reports of users have deleted users although they were to be left out"""
    without_query(exchange, "exclude_deleted_users")
    return request


@fault("request", "activity-range-short", operations=ACTIVITY)
def range_short(exchange: Exchange, request: Request) -> Request:
    """A range of days is only its first day"""
    query = asked(exchange)
    if "starting_date" in query and "date" not in query and "ending_date" in query:
        without_query(exchange, "starting_date", "ending_date")
        request.query += f"&date={query['starting_date'][0]}"
    return request


@fault("reply", "activity-group-lost", operations=ROWS)
def group_lost(exchange: Exchange, reply: Reply) -> Reply:
    """A report of activity that is split leaves out its last row"""
    body = body_of(reply)
    if "group_by[]" in asked(exchange) and body.get("data") and body.get("next_page") is None:
        body["data"] = body["data"][:-1]
    return reply


@fault("reply", "summary-day-lost", operations=SUMMARIES)
def day_lost(_: Exchange, reply: Reply) -> Reply:
    """Summaries leave out the last day"""
    body = body_of(reply)
    if "data" in body:
        body["data"] = body["data"][:-1]
    return reply


@fault("reply", "summary-weeks-of-one-user", operations=SUMMARIES)
def one_user(_: Exchange, reply: Reply) -> Reply:
    """A week has no active user, although its days have"""
    for row in body_of(reply).get("data", ()):
        row["weekly_active_user_count"] = 0
    return reply


@fault("reply", "summary-rate-as-fraction", operations=SUMMARIES)
def fraction(_: Exchange, reply: Reply) -> Reply:
    """Rates are fractions and not percentages"""
    for row in body_of(reply).get("data", ()):
        if row["daily_adoption_rate"] is not None:
            row["daily_adoption_rate"] /= 100
    return reply


@fault("reply", "activity-thinking-doubled", operations=MEMBERS)
def thinking(_: Exchange, reply: Reply) -> Reply:
    """Users have more messages with thinking than messages"""
    for row in body_of(reply).get("data", ()):
        row["chat_metrics"]["thinking_message_count"] = row["chat_metrics"]["message_count"] + 1
    return reply


@fault("reply", "activity-artifacts-published-twice", operations=ARTIFACTS)
def published(_: Exchange, reply: Reply) -> Reply:
    """More artifacts are published than created"""
    for row in body_of(reply).get("data", ()):
        row["published_artifacts_created_count"] = row["artifacts_created_count"] + 1
    return reply


switch_off(
    "report-page-unbound",
    "A page token is taken with any parameters",
    "analytics-page-known",
    operations=REPORTS + ACTIVITY + ARTIFACTS,
)
