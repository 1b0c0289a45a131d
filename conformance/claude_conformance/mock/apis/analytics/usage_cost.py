"""Usage and costs by dimensions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from claude_conformance.mock.apis.analytics.ledger import DISCOUNT, HOUR, total
from claude_conformance.mock.apis.analytics.rows import COMPONENTS, Row, costs, found, grouped, usage
from claude_conformance.mock.apis.analytics.spans import Span, page, refreshed, shown, span
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.world.clock import rfc3339

ROWS = 20


def hours(exchange: Validated) -> Span:
    """Return the range of a request. Without time buckets it has full hours."""
    asked = span(exchange, exchange.params.get("time_bucket_width"))
    if asked.width is not None:
        return asked
    return attrs.evolve(asked, start=asked.start // HOUR * HOUR, end=asked.end // HOUR * HOUR)


def ordered(exchange: Validated, rows: list[Row], metric: str) -> list[Row]:
    """Return the rows in the order that a request asks for; `metric` is the default."""
    by = exchange.params.get("order_by", metric)
    down = exchange.params.get("order", "desc") == "desc"
    if by != "time":
        return sorted(rows, key=lambda row: measured(row, by), reverse=down)
    rows = sorted(rows, key=lambda row: measured(row, metric), reverse=True)
    return sorted(rows, key=lambda row: row.bucket, reverse=down) if rows and rows[0].bucket else rows


def measured(row: Row, metric: str) -> Any:
    """Return the value of a metric."""
    if metric in ("amount", "list_amount"):
        listed = total(amount for use in row.uses for _, amount in use.costs())
        return listed * DISCOUNT if metric == "amount" else listed
    return usage(row.uses)[metric]


def reply(exchange: Validated, rows: list[Row], show: Any) -> Reply:
    """Return a page of rows. `show` returns what one row becomes. Deleted users leave a page shorter."""
    found_page = page(exchange, rows, exchange.params.get("limit", ROWS))
    if exchange.params.get("exclude_deleted_users"):
        found_page["data"] = [row for row in found_page["data"] if not _deleted(row)]
    found_page["data"] = [one for row in found_page["data"] for one in show(row)]
    return JsonReply({**found_page, "data_refreshed_at": rfc3339(refreshed(exchange))})


def _deleted(row: Row) -> bool:
    actor = row.key.get("actor")
    return bool(actor and actor.get("deleted"))


def _group(exchange: Validated, row: Row, *more: str) -> dict[str, Any]:
    """Return the values of a row: null for what it is not grouped by."""
    schema = exchange.view.document["components"]["schemas"]
    name = "AnalyticsCostGroup" if more else "AnalyticsUsageGroup"
    return dict.fromkeys((*schema[name]["properties"], *more)) | dict(row.key)


def _by(exchange: Validated) -> Sequence[str]:
    return exchange.params.get("group_by[]") or ()


@handler("listAnalyticsUsage", Validated)
def list_usage(exchange: Validated) -> Reply:
    asked = hours(exchange)
    rows = grouped(found(exchange, asked), asked, _by(exchange))

    def show(row: Row) -> list[dict[str, Any]]:
        return [{**shown(row.bucket), "group": _group(exchange, row), "usage": usage(row.uses)}]

    return reply(exchange, ordered(exchange, rows, "total_tokens"), show)


@handler("listAnalyticsCost", Validated)
def list_cost(exchange: Validated) -> Reply:
    asked, by = hours(exchange), _by(exchange)
    rows = grouped(found(exchange, asked), asked, by)

    def show(row: Row) -> list[dict[str, Any]]:
        group = _group(exchange, row, *COMPONENTS)
        return [
            {
                **shown(row.bucket),
                "group": group | dict(zip(COMPONENTS, cost.component or (None, None), strict=True)),
                "cost": cost.shown(),
            }
            for cost in costs(row.uses, by)
        ]

    return reply(exchange, ordered(exchange, rows, "amount"), show)
