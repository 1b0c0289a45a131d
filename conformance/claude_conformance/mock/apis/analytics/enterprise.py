"""Usage and costs of organizations of Claude Enterprise, in the earlier form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from claude_conformance.mock.apis.analytics.ledger import Use
from claude_conformance.mock.apis.analytics.rows import Cost, Row, costs, found, grouped, usage
from claude_conformance.mock.apis.analytics.spans import page, refreshed, shown, span
from claude_conformance.mock.apis.analytics.usage_cost import measured, ordered, reply
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.world.clock import rfc3339

DEFAULTS = {"1d": 7, "1h": 24, "1m": 60}
MOST_GROUPS = 100
DIMENSIONS = (
    "claude_tag_category",
    "claude_tag_user_id",
    "context_window",
    "inference_geo",
    "model",
    "product",
    "rbac_group_id",
    "slack_channel_id",
    "speed",
)


def values(row: Row) -> dict[str, Any]:
    """Return the dimensions of a row: null for what it is not grouped by."""
    named = dict.fromkeys(DIMENSIONS) | {name: row.key[name] for name in DIMENSIONS if name in row.key}
    if named["product"] == "claude_tag":
        named["product"] = "claude-tag"
    return named


def _usage(row: Row, *, whole: bool) -> Iterable[dict[str, Any]]:
    """Return a row of usage; with `whole`, all tokens together are in it."""
    numbers = usage(row.uses)
    if not whole:
        del numbers["total_tokens"]
    yield values(row) | numbers


def _cost(row: Row, by: Iterable[str]) -> Iterable[dict[str, Any]]:
    for cost in costs(row.uses, tuple(by)):
        yield values(row) | _component(cost) | cost.shown()


def _component(cost: Cost) -> dict[str, Any]:
    cost_type, token_type = cost.component or (None, None)
    return {"cost_type": cost_type, "token_type": token_type}


def _buckets(exchange: Validated, metric: str) -> Reply:
    """Return a page of time buckets with their largest groups."""
    width = exchange.params.get("bucket_width", "1d")
    by = exchange.params.get("group_by[]") or ()
    asked = span(exchange, width)
    inside: dict[tuple[int, int], list[Row]] = {}
    for row in grouped(found(exchange, asked, platform=False), asked, by):
        inside.setdefault(row.bucket, []).append(row)

    def bucket(at: tuple[int, int]) -> dict[str, Any]:
        rows = sorted(inside.get(at, ()), key=lambda row: measured(row, metric), reverse=True)[:MOST_GROUPS]
        parts = [_cost(row, by) if metric == "amount" else _usage(row, whole=False) for row in rows]
        return {**shown(at), "results": [one for part in parts for one in part]}

    limit = exchange.params.get("limit") or DEFAULTS[width]
    found_page = page(exchange, list(asked.buckets()), limit)
    data = [bucket(at) for at in found_page["data"]]
    return JsonReply({**found_page, "data": data, "data_refreshed_at": rfc3339(refreshed(exchange))})


def _users(exchange: Validated, metric: str) -> Reply:
    """Return a page of rows of users."""
    asked = span(exchange, exchange.params.get("bucket_width"))
    by = exchange.params.get("group_by[]") or ()
    rows = grouped(_of_users(found(exchange, asked, platform=False)), asked, ("actor", *by))

    def show(row: Row) -> Iterable[dict[str, Any]]:
        ends = {"starting_at": None, "ending_at": None} if asked.width is None else shown(row.bucket)
        for one in _cost(row, by) if metric == "amount" else _usage(row, whole=True):
            yield {"actor": row.key["actor"], **ends, **one}

    return reply(exchange, ordered(exchange, rows, metric), show)


def _of_users(inside: list[Use]) -> list[Use]:
    return [use for use in inside if use.source.value("actor_type") == "user_actor"]


@handler("listAnalyticsUsageReport", Validated)
def list_usage_report(exchange: Validated) -> Reply:
    return _buckets(exchange, "total_tokens")


@handler("listAnalyticsCostReport", Validated)
def list_cost_report(exchange: Validated) -> Reply:
    return _buckets(exchange, "amount")


@handler("listAnalyticsUserUsageReport", Validated)
def list_user_usage_report(exchange: Validated) -> Reply:
    return _users(exchange, "total_tokens")


@handler("listAnalyticsUserCostReport", Validated)
def list_user_cost_report(exchange: Validated) -> Reply:
    return _users(exchange, "amount")
