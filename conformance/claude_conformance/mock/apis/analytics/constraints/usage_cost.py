"""Constraints of the reports of usage and costs."""

from __future__ import annotations

from claude_conformance.mock.apis.analytics.ledger import DAY, moment
from claude_conformance.mock.apis.analytics.rows import COMPONENTS
from claude_conformance.mock.apis.analytics.spans import LONGEST, cursor
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid

PAGE, DIMENSIONS_PAGE = "doc/manage-claude/analytics-api", "doc/manage-claude/usage-cost-analytics-api"
DIMENSIONS = ("listAnalyticsUsage", "listAnalyticsCost")
BUCKETS = ("listAnalyticsUsageReport", "listAnalyticsCostReport")
CONSOLE = ("getMessagesUsageReport",)
USERS = ("listAnalyticsUserUsageReport", "listAnalyticsUserCostReport")
FIRST = moment("2026-01-01T00:00:00Z")
OLDEST, MOST_MINUTES, MOST_DIMENSIONS = 365 * DAY, DAY, 5
MOST = {"1d": 31, "1h": 168, "1m": 256}
MOST_OF_CONSOLE = {**MOST, "1m": 1440}
FAST = "fast-mode-2026-02-01"

reports = Constraints(Validated, DIMENSIONS + BUCKETS + USERS)


def _width(exchange: Validated) -> str | None:
    width: str | None = exchange.params.get("time_bucket_width") or exchange.params.get("bucket_width")
    return width


@reports("analytics-start-recent", DIMENSIONS_PAGE)
def recent(exchange: Validated) -> None:
    """A report begins within the last 365 days, and not before 2026."""
    start = moment(exchange.params["starting_at"])
    if start < max(FIRST, cursor(exchange).now - OLDEST):
        raise invalid("starting_at: it must be within the last 365 days, and not before 2026-01-01")


@reports("analytics-range-forward", DIMENSIONS_PAGE)
def forward(exchange: Validated) -> None:
    """A range ends after it begins."""
    end = exchange.params.get("ending_at")
    if end is not None and moment(end) <= moment(exchange.params["starting_at"]):
        raise invalid("ending_at: it must be after starting_at")


@reports("analytics-range-short", DIMENSIONS_PAGE)
def short(exchange: Validated) -> None:
    """A range has at most 31 days."""
    end = exchange.params.get("ending_at")
    if end is not None and moment(end) - moment(exchange.params["starting_at"]) > LONGEST:
        raise invalid("ending_at: the range can span at most 31 days")


@reports("analytics-buckets-end", DIMENSIONS_PAGE, on=DIMENSIONS + USERS)
def ends(exchange: Validated) -> None:
    """Rows in time buckets need the end of the range."""
    if _width(exchange) is not None and exchange.params.get("ending_at") is None:
        raise invalid("ending_at: it is required with time buckets")


@reports("analytics-minutes-few", DIMENSIONS_PAGE, on=DIMENSIONS + USERS)
def minutes(exchange: Validated) -> None:
    """Rows in minutes are for at most 24 hours."""
    end = exchange.params.get("ending_at")
    if _width(exchange) != "1m" or end is None:
        return
    if moment(end) - moment(exchange.params["starting_at"]) > MOST_MINUTES:
        raise invalid("ending_at: the range can span at most 24 hours with buckets of a minute")


@reports("analytics-bucket-limit", PAGE, on=BUCKETS + CONSOLE)
def bucket_limit(exchange: Validated) -> None:
    """The most time buckets of a page depend on their length."""
    width, limit = exchange.params.get("bucket_width", "1d"), exchange.params.get("limit")
    most = (MOST_OF_CONSOLE if exchange.operation.id in CONSOLE else MOST)[width]
    if limit is not None and limit > most:
        raise invalid(f"limit: it can be at most {most} with buckets of {width}")


@reports("analytics-speed-with-beta", "doc/api/admin/usage_report/retrieve_messages", on=CONSOLE)
def speed(exchange: Validated) -> None:
    """The earlier report of usage knows speeds only with the beta value of fast mode."""
    named = "speed" in (exchange.params.get("group_by[]") or ()) or exchange.params.get("speeds[]")
    if named and FAST not in exchange.betas:
        raise invalid(f"group_by[]: speed needs the anthropic-beta value {FAST}")


@reports("analytics-dimensions-few", DIMENSIONS_PAGE, on=("listAnalyticsCost",))
def few(exchange: Validated) -> None:
    """A report is grouped by at most 5 dimensions besides the components of costs."""
    by = [one for one in exchange.params.get("group_by[]") or () if one not in COMPONENTS]
    if len(by) > MOST_DIMENSIONS:
        raise invalid("group_by[]: at most 5 dimensions besides cost_type and token_type are possible")


@reports("analytics-slack-users-apart", DIMENSIONS_PAGE)
def apart(exchange: Validated) -> None:
    """Users of Slack are not combined with groups of users."""
    params = exchange.params
    by = params.get("group_by[]") or ()
    if "claude_tag_user_id" in by and ("rbac_group_id" in by or params.get("rbac_group_ids[]")):
        raise invalid("group_by[]: claude_tag_user_id cannot be combined with rbac_group_id")


@reports("analytics-deleted-need-actors", DIMENSIONS_PAGE, on=DIMENSIONS)
def actors(exchange: Validated) -> None:
    """Deleted users can be left out only of a report that is grouped by actor."""
    by = exchange.params.get("group_by[]") or ()
    if exchange.params.get("exclude_deleted_users") and "actor" not in by:
        raise invalid("exclude_deleted_users: it needs actor in group_by[]")
