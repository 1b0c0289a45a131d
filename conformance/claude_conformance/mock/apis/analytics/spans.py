"""Ranges of time, and pages of rows. A page token keeps the time of the first page, so that pages agree."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from claude_conformance.mock.apis.analytics.ledger import DAY, HOUR, MINUTE, moment
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.paging import text_in, token_of
from claude_conformance.mock.world.clock import rfc3339

WIDTHS = {"1d": DAY, "1h": HOUR, "1m": MINUTE}
LONGEST = 31 * DAY
FRESH = 5 * MINUTE
"""Usage is reported so many seconds after it happened."""


@attrs.frozen
class Cursor:
    """Where a page begins, and the time of the first page."""

    start: int
    now: int


def cursor(exchange: Validated) -> Cursor:
    """Read the page token. Raises `ApiError` (400) if it belongs to another query, or to none."""
    token, first = exchange.params.get("page"), Cursor(0, int(exchange.world.clock.now()))
    if token is None:
        return first
    try:
        start, now, query = json.loads(text_in(token) or "")
        found = Cursor(int(start), int(now))
    except (ValueError, TypeError):
        found, query = first, None
    if query != _query(exchange) and not exchange.skips("analytics-page-known"):
        raise invalid("page: this is not the next_page of this report with the same parameters")
    return found


def page(exchange: Validated, rows: Sequence[Any], limit: int) -> dict[str, Any]:
    """Return the page of rows that a query asks for."""
    at = cursor(exchange)
    end = at.start + limit
    more = end < len(rows)
    next_page = token_of(json.dumps([end, at.now, _query(exchange)])) if more else None
    return {"data": list(rows[at.start : end]), "has_more": more, "next_page": next_page}


def _query(exchange: Validated) -> str:
    """Return what a page token is bound to: everything but the page and its length."""
    wanted = {name: value for name, value in exchange.params.items() if name not in ("page", "limit")}
    text = json.dumps([exchange.operation.id, wanted], sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


@attrs.frozen
class Span:
    """A range of time, in seconds since the epoch. `width` is the length of its time buckets, if any."""

    start: int
    end: int
    width: int | None = None

    def bucket(self, at: int) -> tuple[int, int]:
        """Return the time bucket of a moment, or the whole range."""
        if self.width is None:
            return self.start, self.end
        start = at // self.width * self.width
        return start, start + self.width

    def buckets(self) -> Iterator[tuple[int, int]]:
        """Return all time buckets."""
        assert self.width is not None
        for start in range(self.start // self.width * self.width, self.end, self.width):
            yield start, start + self.width


def refreshed(exchange: Validated) -> int:
    """Return up to when usage is reported."""
    return cursor(exchange).now // FRESH * FRESH


def span(exchange: Validated, width: str | None) -> Span:
    """Return the range that a request names. What has not happened yet is not in it."""
    start, fixed = moment(exchange.params["starting_at"]), exchange.params.get("ending_at")
    end = min(start + LONGEST, cursor(exchange).now) if fixed is None else moment(fixed)
    return Span(start, max(start, end), WIDTHS[width] if width else None)


def shown(bucket: tuple[int, int]) -> dict[str, str]:
    """Return the two ends of a range as the API writes them."""
    return {"starting_at": rfc3339(bucket[0]), "ending_at": rfc3339(bucket[1])}
