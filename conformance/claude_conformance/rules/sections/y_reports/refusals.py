"""Section Y: what reports refuse.

Rules: Y12-Y14.
"""

from __future__ import annotations

from collections.abc import Mapping

from claude_conformance.rules.kit.ask import accepted, refused
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.reports import AGE, Query, ask, day, midnight, times
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.y_reports import (
    ACTIVITY,
    BUCKETS,
    DIMENSIONS,
    DIMENSIONS_PAGE,
    ENTERPRISE,
    PAGE,
    PARAMETERS,
    USERS,
    section,
)

Asked = tuple[tuple[str, ...], Query]
"""Reports, and parameters that each of them refuses."""

FUTURE = "2199-01-01"
START = {"starting_at": midnight(AGE)}
SIX = ("model", "product", "speed", "actor_type", "service_tier", "context_window")
RANGES: Mapping[str, Asked] = {
    "32 days": (DIMENSIONS + ENTERPRISE, {**START, "ending_at": midnight(AGE - 32)}),
    "a start before 2026": (
        DIMENSIONS + ENTERPRISE,
        {"starting_at": "2025-12-01T00:00:00Z", "ending_at": "2025-12-02T00:00:00Z"},
    ),
    "days without an end": (DIMENSIONS, {**START, "time_bucket_width": "1d"}),
    "minutes of two days": (DIMENSIONS, {**times(2), "time_bucket_width": "1m"}),
    "six dimensions": (DIMENSIONS[1:], {**times(), "group_by[]": SIX}),
    "users of Slack with groups": (
        DIMENSIONS + ENTERPRISE,
        {**times(), "group_by[]": ["claude_tag_user_id", "rbac_group_id"]},
    ),
    "deleted users without actors": (DIMENSIONS, {**times(), "exclude_deleted_users": "true"}),
    "32 days in a page": (BUCKETS, {**times(), "bucket_width": "1d", "limit": "32"}),
    "an unknown dimension": (DIMENSIONS + ENTERPRISE, {**times(), "group_by[]": ["weather"]}),
    "1,001 rows in a page": (DIMENSIONS + USERS, {**times(), "limit": "1001"}),
}
DAYS: Mapping[str, Asked] = {
    "a day and a range": (ACTIVITY, {"date": day(AGE), "starting_date": day(AGE)}),
    "an end without a start": (ACTIVITY, {"date": day(AGE), "ending_date": day(AGE - 1)}),
    "a day before 2026": (ACTIVITY, {"date": "2025-12-31"}),
    "a day to come": (ACTIVITY, {"date": FUTURE}),
    "an unknown dimension": (ACTIVITY, {"date": day(AGE), "filter[]": ["weather:fair"]}),
    "an unknown group": (ACTIVITY, {"date": day(AGE), "group_by[]": ["weather"]}),
    "a project with groups": (
        ACTIVITY[:1],
        {
            "date": day(AGE),
            "filter[]": ["project_id:claude_proj_01Ys4kQ8wRn"],
            "group_by[]": ["rbac_group_id"],
        },
    ),
}


def _refused(probe: Probe, asked: Asked) -> None:
    for name in asked[0]:
        refused(ask(probe, name, asked[1], invalid=True))


@section.rule(
    "Y12",
    title="refuses ranges and groups of usage and costs that are not allowed",
    source=[DIMENSIONS_PAGE, PARAMETERS],
    needs=(*DIMENSIONS, *ENTERPRISE),
    cost=36,
)
def ranges(probe: Probe) -> None:
    each(RANGES, lambda asked: _refused(probe, asked))


@section.rule(
    "Y13",
    title="refuses days, filters and groups of activity that are not allowed",
    source=[PAGE, PARAMETERS],
    needs=ACTIVITY,
    cost=31,
)
def days(probe: Probe) -> None:
    each(DAYS, lambda asked: _refused(probe, asked))


@section.rule(
    "Y14",
    title="refuses the next_page of a report with other parameters",
    source=[PAGE],
    needs=(DIMENSIONS[0], ACTIVITY[2]),
    cost=4,
)
def bound(probe: Probe) -> None:
    def other(case: tuple[str, Query, Query]) -> None:
        name, query, changed = case
        exchange = ask(probe, name, {**query, "limit": "1"})
        token = accepted(exchange).get("next_page")
        if not isinstance(token, str):
            raise Skipped("there is only one page", exchange)
        refused(ask(probe, name, {**query, **changed, "limit": "1", "page": token}, invalid=True))

    usage: Query = {**times(), "group_by[]": ["model"]}
    cases: Mapping[str, tuple[str, Query, Query]] = {
        "usage": (DIMENSIONS[0], usage, {"group_by[]": ["product"]}),
        "connectors": (ACTIVITY[2], {"date": day(AGE)}, {"date": day(AGE - 1)}),
    }
    each(cases, other, generated=True)
