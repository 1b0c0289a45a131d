"""Section Y: reports of activity agree with each other.

Rules: Y08-Y11.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.rules.kit.ask import fail
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.kit.reports import AGE, DAYS, Rows, added, day, numbers, rows, same, whole
from claude_conformance.rules.kit.times import rfc3339
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.y_reports import ACTIVITY, PAGE, PARAMETERS, section

SUMMARIES, ARTIFACTS = "listAnalyticsSummaries", "listAnalyticsArtifacts"
SHORT = dict(zip(("users", "projects", "connectors", "plugins", "skills"), ACTIVITY, strict=True))
COUNTS = {
    "users": ("message_count", "skills_used_count", "commit_count", "web_search_count"),
    "projects": ("message_count",),
    "connectors": ("read_call_count", "write_call_count", "unclassified_call_count"),
    "plugins": ("invocation_count",),
    "skills": ("invocation_count",),
}
"""What adds up, by report: over days, users and products. Users are not counted twice, so those do not."""

RANGE = {"starting_date": day(AGE), "ending_date": day(AGE - DAYS)}
SMALLER = (
    ("published_artifacts_created_count", "artifacts_created_count"),
    ("thinking_message_count", "message_count"),
    ("distinct_connectors_used_count", "connectors_used_count"),
    ("distinct_skills_used_count", "skills_used_count"),
    ("distinct_plugins_used_count", "plugins_used_count"),
    ("sessions_with_file_edits_count", "distinct_session_count"),
)


def _sums(short: str, found: Rows) -> Mapping[str, Any]:
    """Returns the sums of the counts of a report that add up."""
    return {path: n for path, n in added(found).items() if path.rpartition(".")[2] in COUNTS[short]}


@section.rule(
    "Y08",
    title="adds up the days of a range in a report of activity",
    source=[PAGE, PARAMETERS],
    needs=ACTIVITY,
    impact="breaking",
    cost=20,
)
def days(probe: Probe) -> None:
    def of(short: str) -> Callable[[], None]:
        def check() -> None:
            total, exchange = whole(probe, SHORT[short], RANGE)
            parts: Rows = []
            for ago in range(AGE, AGE - DAYS, -1):
                parts += rows(probe, SHORT[short], {"date": day(ago)})[0]
            same(_sums(short, parts), _sums(short, total), "day by day", exchange)

        return check

    check_each({short: of(short) for short in SHORT}, generated=True)


@section.rule(
    "Y09",
    title="adds up the users and products in a report of activity",
    source=[PAGE, PARAMETERS],
    needs=ACTIVITY[1:],
    impact="breaking",
    cost=16,
)
def split(probe: Probe) -> None:
    def of(short: str, dimension: str) -> Callable[[], None]:
        def check() -> None:
            total, _ = whole(probe, SHORT[short], RANGE)
            found, exchange = rows(probe, SHORT[short], {**RANGE, "group_by[]": [dimension]})
            if any(row.get(dimension) is None for row in found):
                fail(f"a row has no {dimension}", exchange)
            same(_sums(short, found), _sums(short, total), f"by {dimension}", exchange)

        return check

    check_each(
        {
            f"{short} by {dimension}": of(short, dimension)
            for short in SHORT
            for dimension in ("user_id", "product")
            if short != "users" and (short, dimension) != ("projects", "product")
        },
        generated=True,
    )


@section.rule(
    "Y10",
    title="has a summary of each day, in which more days have no fewer users",
    source=[PAGE, PARAMETERS],
    needs=(SUMMARIES,),
    impact="breaking",
    cost=1,
)
def summaries(probe: Probe) -> None:
    found, exchange = whole(probe, SUMMARIES, RANGE)

    def every_day() -> None:
        wanted = [f"{day(ago)}T00:00:00Z" for ago in range(AGE, AGE - DAYS, -1)]
        starts = [row.get("starting_at") for row in found]
        if [rfc3339(one) for one in starts] != [rfc3339(one) for one in wanted]:
            fail(f"the days begin at {', '.join(map(str, starts))}", exchange)

    def growing() -> None:
        for row in found:
            for name in [name for name in row if name.endswith("daily_active_user_count")]:
                counts = [row.get(name.replace("daily", word)) for word in ("daily", "weekly", "monthly")]
                known = [count for count in counts if isinstance(count, int)]
                if known != sorted(known):
                    fail(f"{name} and those of weeks and months are {known}", exchange)

    def rates() -> None:
        for row in found:
            seats, active, rate = (
                row.get(name)
                for name in ("assigned_seat_count", "daily_active_user_count", "daily_adoption_rate")
            )
            if not seats or active is None or rate is None:
                raise Skipped("the summary has no seats", exchange)
            if abs(rate - 100 * active / seats) > 1:
                fail(f"daily_adoption_rate is {rate}, with {active} of {seats} seats active", exchange)

    check_each({"days": every_day, "users": growing, "rates": rates})


@section.rule(
    "Y11",
    title="counts no part of an activity higher than the whole",
    source=[PAGE, PARAMETERS],
    needs=(ACTIVITY[0], ARTIFACTS),
    impact="breaking",
    cost=2,
)
def parts(probe: Probe) -> None:
    def users() -> None:
        found, exchange = whole(probe, ACTIVITY[0], RANGE)
        for row in found:
            counts = dict(numbers(row))
            for path, part in counts.items():
                block, _, name = path.rpartition(".")
                for smaller, larger in SMALLER:
                    total = counts.get(f"{block}.{larger}")
                    if name == smaller and total is not None and part > total:
                        fail(f"{path} is {part}, but {larger} is {total}", exchange)

    def artifacts() -> None:
        found, exchange = whole(probe, ARTIFACTS, {"date": day(AGE)})
        for row in found:
            published, created = (row.get(name) for name in SMALLER[0])
            if published is not None and created is not None and published > created:
                fail(f"{published} artifacts are published, but {created} created", exchange)

    check_each({"users": users, "artifacts": artifacts})
