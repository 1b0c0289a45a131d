"""Section Y: pages of reports.

Rules: Y15, Y16.
"""

from __future__ import annotations

from collections.abc import Callable

from claude_conformance.rules.kit.ask import fail
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.reports import AGE, DAYS, Query, Rows, data, day, pages, rows, times
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.y_reports import (
    ACTIVITY,
    BUCKETS,
    DIMENSIONS,
    ENTERPRISE,
    PAGE,
    PARAMETERS,
    USERS,
    section,
)
from claude_conformance.wire.jsontext import dumps

RANGE = {"starting_date": day(AGE), "ending_date": day(AGE - DAYS)}
CASES: dict[str, tuple[str, Query, Query]] = {
    "usage": (DIMENSIONS[0], {**times(), "group_by[]": ["model", "product"]}, {}),
    "cost": (DIMENSIONS[1], {**times(), "group_by[]": ["model", "product"]}, {}),
    "usage_report": (BUCKETS[0], times(), {"limit": "31"}),
    "cost_report": (BUCKETS[1], times(), {"limit": "31"}),
    "user_usage_report": (USERS[0], times(), {}),
    "user_cost_report": (USERS[1], times(), {}),
    "users": (ACTIVITY[0], RANGE, {}),
    "projects": (ACTIVITY[1], {**RANGE, "group_by[]": ["user_id"]}, {}),
    "connectors": (ACTIVITY[2], RANGE, {}),
    "plugins": (ACTIVITY[3], {**RANGE, "group_by[]": ["product"]}, {}),
    "skills": (ACTIVITY[4], RANGE, {}),
    "artifacts": ("listAnalyticsArtifacts", {"date": day(AGE), "group_by[]": ["product"]}, {}),
}
"""Reports with several rows: the operation, what to ask for, and how many rows a long page has."""


@section.rule(
    "Y15",
    title="pages a report without gap or repetition, as one page has it",
    source=[PAGE, PARAMETERS],
    needs=(*DIMENSIONS, *ENTERPRISE, *ACTIVITY, "listAnalyticsArtifacts"),
    impact="breaking",
    cost=90,
)
def walked(probe: Probe) -> None:
    def of(name: str, query: Query, long: Query) -> Callable[[], None]:
        def check() -> None:
            found, exchange = rows(probe, name, {**query, **long})
            if len(found) < 2:
                raise Skipped("the report has fewer than two rows", exchange)
            walk: Rows = []
            for page in pages(probe, name, {**query, "limit": "1"}):
                walk += data(page)
                if len(data(page)) > 1:
                    fail(f"a page has {len(data(page))} rows, not 1", page)
            if [dumps(row) for row in walk] != [dumps(row) for row in found]:
                fail(f"the pages have {len(walk)} rows, one page has {len(found)} or others", page)

        return check

    check_each({short: of(*case) for short, case in CASES.items()}, generated=True)


@section.rule(
    "Y16",
    title="leaves deleted users out of a report if asked to",
    source=[PARAMETERS],
    needs=USERS,
    impact="breaking",
    cost=4,
)
def deleted(probe: Probe) -> None:
    def of(name: str) -> Callable[[], None]:
        def check() -> None:
            found, exchange = rows(probe, name, times())
            gone = [row for row in found if row.get("actor", {}).get("deleted")]
            if not gone:
                raise Skipped("the report has no deleted user", exchange)
            some, exchange = rows(probe, name, {**times(), "exclude_deleted_users": "true"})
            if some != [row for row in found if row not in gone]:
                fail(f"the report has {len(some)} rows, not {len(found) - len(gone)}", exchange)

        return check

    check_each({"usage": of(USERS[0]), "costs": of(USERS[1])}, generated=True)
