"""Section Y: the earlier reports of the Claude Console.

Rules: Y17-Y19.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import fail, refused
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.reports import AGE, Query, added, ask, midnight, results, rows, same, times
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.y_reports import section
from claude_conformance.wire import Exchange

USAGE, COSTS = "getMessagesUsageReport", "getCostReport"
USAGE_PAGE, COST_PAGE = (
    src.doc("api/admin/usage_report/retrieve_messages"),
    src.doc("api/admin/cost_report/retrieve"),
)
LONG = {"1d": "31", "1h": "168", "1m": "1440"}
GROUPS = {
    USAGE: ("model", "api_key_id", "workspace_id", "service_tier", "context_window", "inference_geo"),
    COSTS: ("workspace_id", "description"),
}


def _sums(probe: Probe, name: str, query: Query) -> tuple[Any, Exchange]:
    found, exchange = rows(probe, name, query)
    return added(results(found)), exchange


@section.rule(
    "Y17",
    title="adds up groups and shorter time buckets in the earlier reports of usage and costs",
    source=[USAGE_PAGE, COST_PAGE],
    needs=(USAGE, COSTS),
    impact="breaking",
    cost=14,
)
def adds_up(probe: Probe) -> None:
    def total(name: str) -> Any:
        sums, exchange = probe.once(
            f"console {name}", lambda used: _sums(used, name, {**times(1), "limit": LONG["1d"]})
        )
        if not sums:
            raise Skipped("the organization has no such data", exchange)
        return sums

    def by(name: str, dimension: str) -> Callable[[], None]:
        def check() -> None:
            whole = total(name)
            sums, exchange = _sums(probe, name, {**times(1), "limit": LONG["1d"], "group_by[]": [dimension]})
            same(sums, whole, f"by {dimension}", exchange)

        return check

    def short(width: str) -> Callable[[], None]:
        def check() -> None:
            whole = total(USAGE)
            sums, exchange = _sums(probe, USAGE, {**times(1), "bucket_width": width, "limit": LONG[width]})
            same(sums, whole, f"in buckets of {width}", exchange)

        return check

    words = {USAGE: "usage", COSTS: "costs"}
    check_each(
        {
            f"{words[name]} by {dimension}": by(name, dimension)
            for name in GROUPS
            for dimension in GROUPS[name]
        }
        | {f"usage in buckets of {width}": short(width) for width in ("1h", "1m")},
        generated=True,
    )


@section.rule(
    "Y18",
    title="covers the range with time buckets in the earlier reports, in the default pages too",
    source=[USAGE_PAGE, COST_PAGE],
    needs=(USAGE, COSTS),
    impact="breaking",
    cost=8,
)
def covered(probe: Probe) -> None:
    def of(name: str) -> Callable[[], None]:
        def check() -> None:
            query = {"starting_at": midnight(AGE), "ending_at": midnight(AGE - 10)}
            found, exchange = rows(probe, name, {**query, "limit": "3"})
            starts = [str(bucket.get("starting_at")) for bucket in found]
            wanted = [midnight(AGE - days) for days in range(10)]
            if starts != wanted:
                fail(f"the time buckets begin at {', '.join(starts)}", exchange)

        return check

    check_each({"usage": of(USAGE), "costs": of(COSTS)}, generated=True)


@section.rule(
    "Y19",
    title="refuses to group the earlier report of usage by speed without the beta value of fast mode",
    source=[USAGE_PAGE],
    needs=(USAGE,),
    cost=1,
)
def speed(probe: Probe) -> None:
    refused(ask(probe, USAGE, {**times(1), "group_by[]": ["speed"]}, invalid=True))
