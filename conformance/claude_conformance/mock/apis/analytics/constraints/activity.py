"""Constraints of the reports of activity."""

from __future__ import annotations

from claude_conformance.mock.apis.analytics.activity import filters
from claude_conformance.mock.apis.analytics.days import today
from claude_conformance.mock.apis.analytics.doings import date_of, number_of
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid

PAGE = "doc/manage-claude/analytics-api"
ROWS = (
    "listAnalyticsUsers",
    "listAnalyticsChatProjects",
    "listAnalyticsConnectors",
    "listAnalyticsPlugins",
    "listAnalyticsSkills",
)
FIRST = number_of("2026-01-01")
LONGEST = 366

reports = Constraints(Validated, (*ROWS, "listAnalyticsArtifacts", "listAnalyticsSummaries"))


@reports("analytics-one-kind-of-date", PAGE, on=ROWS)
def one_kind(exchange: Validated) -> None:
    """A report is about a day or about a range: one of date and starting_date is given."""
    given = [name for name in ("date", "starting_date") if exchange.params.get(name) is not None]
    if len(given) != 1:
        raise invalid("date: exactly one of date and starting_date must be given")


@reports("analytics-end-with-start", PAGE, on=ROWS)
def end_with_start(exchange: Validated) -> None:
    """The end of a range is given only with its start."""
    if exchange.params.get("ending_date") is not None and exchange.params.get("starting_date") is None:
        raise invalid("ending_date: it is only valid with starting_date")


@reports("analytics-day-first", PAGE)
def first_day(exchange: Validated) -> None:
    """No report begins before 2026."""
    for name in ("date", "starting_date"):
        day = exchange.params.get(name)
        if day is not None and number_of(day) < FIRST:
            raise invalid(f"{name}: it must not be before {date_of(FIRST)}")


@reports("analytics-day-available", PAGE)
def available(exchange: Validated) -> None:
    """A report is about days whose data has come; an error names the newest one."""
    newest = today(exchange) - 1
    for name, last in (("date", newest), ("starting_date", newest), ("ending_date", newest + 1)):
        day = exchange.params.get(name)
        if day is not None and number_of(day) > last:
            raise invalid(f"{name}: data is available up to {date_of(newest)}")


@reports("analytics-days-forward", PAGE)
def forward(exchange: Validated) -> None:
    """A range of days ends after it begins."""
    start, end = exchange.params.get("starting_date"), exchange.params.get("ending_date")
    if start is not None and end is not None and number_of(end) <= number_of(start):
        raise invalid("ending_date: it must be after starting_date")


@reports("analytics-days-few", PAGE)
def few(exchange: Validated) -> None:
    """A range has at most 366 days."""
    start, end = exchange.params.get("starting_date"), exchange.params.get("ending_date")
    last = today(exchange) if end is None else number_of(end)
    if start is not None and last - number_of(start) > LONGEST:
        raise invalid(f"ending_date: the range can span at most {LONGEST} days")


@reports("analytics-project-alone", PAGE, on=("listAnalyticsUsers",))
def project_alone(exchange: Validated) -> None:
    """Users in a project are neither grouped nor filtered by group."""
    wanted = filters(exchange)
    if "project_id" in wanted and (exchange.params.get("group_by[]") or "rbac_group_id" in wanted):
        raise invalid("filter[]: project_id cannot be combined with groups")
