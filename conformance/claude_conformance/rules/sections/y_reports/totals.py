"""Section Y: reports of usage and costs agree with each other.

Rules: Y01-Y07.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from claude_conformance.rules.kit.ask import fail
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.reports import (
    AGE,
    Query,
    Rows,
    added,
    ask,
    data,
    midnight,
    numbers,
    operation,
    results,
    rows,
    same,
    times,
    whole,
)
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.y_reports import (
    BUCKETS,
    DIMENSIONS,
    DIMENSIONS_PAGE,
    PAGE,
    PARAMETERS,
    section,
)
from claude_conformance.wire import Exchange
from claude_conformance.wire.jsontext import dumps

COMPONENTS = ("cost_type", "token_type")
FILTERS = {
    "actor_type": "actor_types[]",
    "context_window": "context_windows[]",
    "inference_geo": "inference_geos[]",
    "model": "models[]",
    "product": "products[]",
    "speed": "speeds[]",
}
SHORT = {"usage": DIMENSIONS[0], "cost": DIMENSIONS[1], "usage_report": BUCKETS[0], "cost_report": BUCKETS[1]}


def _dimensions(name: str) -> list[str]:
    """Returns what a report can be grouped by so that each row belongs to one group."""
    for parameter in operation(name).parameters:
        if parameter.name == "group_by[]":
            values = parameter.node["schema"]["items"]["enum"]
            return [value for value in values if value not in ("rbac_group_id", *COMPONENTS)]
    return []


def _numbers(name: str, found: Rows) -> list[Any]:
    """Returns what the rows of a report count."""
    if name in BUCKETS:
        return results(found)
    return [row.get("usage", row.get("cost")) for row in found]


def _total(probe: Probe, name: str) -> tuple[Any, Exchange]:
    """Returns the sums of a report that is not grouped."""

    def made(used: Probe) -> tuple[Any, Exchange]:
        found, exchange = whole(used, name, _query(name))
        return added(_numbers(name, found)), exchange

    return probe.once(f"report {name}", made)


def _query(name: str) -> dict[str, str]:
    return times() | ({"limit": "31"} if name in BUCKETS else {})


@section.rule(
    "Y01",
    title="adds up the groups of a report to the report without groups",
    source=[DIMENSIONS_PAGE, PARAMETERS],
    needs=(*DIMENSIONS, *BUCKETS),
    impact="breaking",
    cost=60,
)
def groups(probe: Probe) -> None:
    def by(name: str, dimension: str) -> Callable[[], None]:
        def check() -> None:
            total, _ = _total(probe, name)
            found, exchange = rows(probe, name, {**_query(name), "group_by[]": [dimension]})
            same(added(_numbers(name, found)), total, f"by {dimension}", exchange)

        return check

    check_each(
        {
            f"{short} by {dimension}": by(name, dimension)
            for short, name in SHORT.items()
            for dimension in _dimensions(name)
        },
        generated=True,
    )


@section.rule(
    "Y02",
    title="adds up shorter time buckets to longer ones, and to the whole range",
    source=[DIMENSIONS_PAGE, PARAMETERS],
    needs=(*DIMENSIONS, *BUCKETS),
    impact="breaking",
    cost=40,
)
def widths(probe: Probe) -> None:
    range_ = {"starting_at": midnight(AGE), "ending_at": midnight(AGE - 1)}

    def of(name: str, width: str | None, limit: str) -> Callable[[], None]:
        parameter = "bucket_width" if name in BUCKETS else "time_bucket_width"

        def check() -> None:
            days, _ = whole(probe, name, {**range_, parameter: "1d", "limit": "31"})
            asked = {**range_, "limit": limit, **({parameter: width} if width else {})}
            found, exchange = rows(probe, name, asked)
            what = f"in buckets of {width}" if width else "without time buckets"
            same(added(_numbers(name, found)), added(_numbers(name, days)), what, exchange)

        return check

    check_each(
        {
            f"{short} in {word}": of(name, width, limit)
            for short, name in SHORT.items()
            for word, width, limit in (
                ("hours", "1h", "168"),
                ("minutes", "1m", "256"),
                ("one row", None, "1000"),
            )
            if width or name in DIMENSIONS
        },
        generated=True,
    )


@section.rule(
    "Y03",
    title="adds up the components of costs to the costs",
    source=[DIMENSIONS_PAGE, PARAMETERS],
    needs=DIMENSIONS,
    impact="breaking",
    cost=4,
)
def components(probe: Probe) -> None:
    """Kinds of tokens alone are the tokens; with cost types, the rest is there too."""
    cost = DIMENSIONS[1]
    total, _ = _total(probe, cost)

    def by(*dimensions: str) -> tuple[Any, Rows, Exchange]:
        found, exchange = whole(probe, cost, {**times(), "group_by[]": list(dimensions)})
        return added(_numbers(cost, found)), found, exchange

    def amounts(sums: Any) -> dict[str, Any]:
        return {name: sums[name] for name in ("amount", "list_amount")}

    def types() -> None:
        sums, _, exchange = by("cost_type")
        same(amounts(sums), amounts(total), "by cost_type", exchange)

    def both() -> None:
        sums, _, exchange = by(*COMPONENTS)
        same(amounts(sums), amounts(total), "by cost_type and token_type", exchange)

    def kinds() -> None:
        _, found, _ = by("cost_type")
        tokens = [row["cost"] for row in found if row.get("group", {}).get("cost_type") == "tokens"]
        sums, _, exchange = by("token_type")
        same(amounts(sums), amounts(added(tokens)), "by token_type", exchange)

    check_each({"cost types": types, "kinds of tokens": kinds, "both": both})


@section.rule(
    "Y04",
    title="reports with a filter what the group of that value has",
    source=[DIMENSIONS_PAGE, PARAMETERS],
    needs=DIMENSIONS,
    impact="breaking",
    cost=20,
)
def filtered(probe: Probe) -> None:
    def of(name: str, dimension: str) -> Callable[[], None]:
        def check() -> None:
            found, exchange = rows(probe, name, {**times(), "group_by[]": [dimension]})
            known = [row for row in found if isinstance(row.get("group", {}).get(dimension), str)]
            if len(found) < 2 or not known:
                raise Skipped(f"there are no two values of {dimension}", exchange)
            value = known[0]["group"][dimension]
            some, exchange = rows(probe, name, {**times(), FILTERS[dimension]: [value]})
            same(added(_numbers(name, some)), added(_numbers(name, known[:1])), f"for {value}", exchange)

        return check

    check_each(
        {
            f"{short} of one {dimension}": of(SHORT[short], dimension)
            for short in ("usage", "cost")
            for dimension in FILTERS
        },
        generated=True,
    )


@section.rule(
    "Y05",
    title="covers the range with time buckets, without gap, each as long as asked for",
    source=[PAGE, PARAMETERS],
    needs=BUCKETS,
    impact="breaking",
    cost=4,
)
def covered(probe: Probe) -> None:
    def of(name: str, width: str, days: int, count: int) -> Callable[[], None]:
        def check() -> None:
            query = {**times(days), "bucket_width": width, "limit": str(count)}
            found, exchange = rows(probe, name, query)
            ends = [(str(row.get("starting_at")), str(row.get("ending_at"))) for row in found]
            if len(ends) != count:
                fail(f"there are {len(ends)} time buckets, not {count}", exchange)
            if ends[0][0] != query["starting_at"] or ends[-1][1] != query["ending_at"]:
                fail(f"the time buckets are about {ends[0][0]} to {ends[-1][1]}", exchange)
            for (_, end), (start, _) in pairwise(ends):
                if end != start:
                    fail(f"a time bucket ends at {end}, the next begins at {start}", exchange)

        return check

    check_each(
        {
            f"{short} in {word}": of(SHORT[short], width, days, count)
            for short in ("usage_report", "cost_report")
            for word, width, days, count in (("days", "1d", 7, 7), ("hours", "1h", 2, 48))
        },
        generated=True,
    )


@section.rule(
    "Y06",
    title="counts all kinds of tokens in total_tokens",
    source=[PARAMETERS],
    needs=(DIMENSIONS[0],),
    impact="breaking",
    cost=1,
)
def tokens(probe: Probe) -> None:
    found, exchange = whole(probe, DIMENSIONS[0], {**times(), "group_by[]": ["model"]})
    for row in found:
        usage = row.get("usage") or {}
        parts = sum(number for path, number in numbers(usage) if "_tokens" in path and path != "total_tokens")
        if usage.get("total_tokens") != parts:
            fail(f"total_tokens is {usage.get('total_tokens')}, but the kinds add up to {parts}", exchange)


@section.rule(
    "Y07",
    title="orders rows by what order_by names, and by time buckets",
    source=[DIMENSIONS_PAGE, PARAMETERS],
    needs=DIMENSIONS,
    impact="breaking",
    cost=6,
)
def ordered(probe: Probe) -> None:
    def by(name: str, metric: str, order: str) -> Callable[[], None]:
        def check() -> None:
            query: Query = {**times(), "group_by[]": ["model", "product"], "order_by": metric, "order": order}
            exchange = ask(probe, name, query)
            found = [dict(numbers(one))[metric] for one in _numbers(name, data(exchange))]
            if found != sorted(found, reverse=order == "desc"):
                fail(f"the rows are ordered {dumps([str(one) for one in found])}", exchange)

        return check

    def by_time() -> None:
        query: Query = {**times(), "time_bucket_width": "1d", "order_by": "time", "order": "asc"}
        exchange = ask(probe, DIMENSIONS[0], query)
        found = [str(row.get("starting_at")) for row in data(exchange)]
        if found != sorted(found):
            fail(f"the time buckets are ordered {dumps(found)}", exchange)

    check_each(
        {
            "tokens descending": by(DIMENSIONS[0], "total_tokens", "desc"),
            "tokens ascending": by(DIMENSIONS[0], "total_tokens", "asc"),
            "costs descending": by(DIMENSIONS[1], "amount", "desc"),
            "time ascending": by_time,
        }
    )
