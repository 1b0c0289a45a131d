"""Cron expressions: five fields, in a time zone."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import attrs

_FIELDS = (
    ("minute", 0, 59),
    ("hour", 0, 23),
    ("day of the month", 1, 31),
    ("month", 1, 12),
    ("weekday", 0, 7),
)
_PART = re.compile(r"(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:/(\d{1,2}))?", re.ASCII)
# 29 February can be eight years away.
_DAYS = 366 * 8 + 2


@attrs.frozen
class Cron:
    """An expression. A day has to fit both of its fields, or one of them if neither is `*`."""

    minutes: tuple[int, ...]
    hours: tuple[int, ...]
    days: frozenset[int]
    months: frozenset[int]
    weekdays: frozenset[int]
    either: bool

    def after(self, moment: float, zone: dt.tzinfo) -> Iterator[float]:
        """Iterate over the occurrences after a moment (seconds since the epoch)."""
        first = dt.datetime.fromtimestamp(moment, zone).date()
        for count in range(_DAYS):
            day = first + dt.timedelta(days=count)
            if not self._on(day):
                continue
            for hour in self.hours:
                for minute in self.minutes:
                    local = dt.datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
                    found = local.timestamp()
                    # Clocks that go forward leave out some times.
                    exists = dt.datetime.fromtimestamp(found, zone).hour == hour
                    if found > moment and exists:
                        yield found

    def _on(self, day: dt.date) -> bool:
        in_month, in_week = day.day in self.days, day.isoweekday() % 7 in self.weekdays
        fits = in_month or in_week if self.either else in_month and in_week
        return day.month in self.months and fits


def parse(expression: str) -> Cron:
    """Return a parsed expression. Raises `ValueError` if it is not one."""
    texts = expression.split()
    if len(texts) != len(_FIELDS):
        raise ValueError(f"a cron expression has five fields, found {len(texts)}")
    minutes, hours, days, months, weekdays = (
        _values(text, *field) for text, field in zip(texts, _FIELDS, strict=True)
    )
    either = texts[2] != "*" and texts[4] != "*"
    week = frozenset(day % 7 for day in weekdays)
    return Cron(tuple(sorted(minutes)), tuple(sorted(hours)), days, months, week, either)


def zone_of(name: str) -> dt.tzinfo:
    """Return an IANA time zone. Raises `ValueError` if the name is unknown."""
    if name == "UTC":
        return dt.UTC
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):
        raise ValueError(f"there is no time zone {name!r}") from None


def _values(text: str, name: str, lowest: int, highest: int) -> frozenset[int]:
    found: set[int] = set()
    for part in text.split(","):
        match = _PART.fullmatch(part)
        if match is None:
            raise ValueError(f"{part!r} is not possible as {name}")
        start, end, step = match.groups()
        first = lowest if start is None else int(start)
        last = int(end) if end else highest if start is None or step else first
        if not lowest <= first <= last <= highest or step == "0":
            raise ValueError(f"{part!r} is not possible as {name}, which is {lowest} to {highest}")
        found.update(range(first, last + 1, int(step or 1)))
    return frozenset(found)
