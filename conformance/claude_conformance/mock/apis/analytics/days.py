"""The days that a report of activity is about."""

from __future__ import annotations

from claude_conformance.mock.apis.analytics.doings import number_of
from claude_conformance.mock.apis.analytics.ledger import DAY
from claude_conformance.mock.apis.analytics.spans import cursor
from claude_conformance.mock.exchange import Validated


def today(exchange: Validated) -> int:
    """Return the number of the day of the first page. The newest data is that of the day before."""
    return cursor(exchange).now // DAY


def days(exchange: Validated) -> range:
    """Return the days that a request names: one, or a range that ends with the newest data by default."""
    params = exchange.params
    if params.get("date") is not None:
        day = number_of(params["date"])
        return range(day, day + 1)
    end = params.get("ending_date")
    return range(number_of(params["starting_date"]), today(exchange) if end is None else number_of(end))
