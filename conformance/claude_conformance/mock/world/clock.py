"""Virtual time: the wall clock plus what the control endpoint has added."""

from __future__ import annotations

import datetime as dt
import time

# The year 9000: moments near it still fit into RFC 3339.
LAST = 221_845_392_000.0


class Clock:
    """Seconds since the epoch, in virtual time. It never runs backwards."""

    def __init__(self, offset: float = 0.0) -> None:
        self.offset = offset

    def now(self) -> float:
        return time.time() + self.offset

    def advance(self, seconds: float) -> None:
        """Move time forward by `seconds`. Raises `ValueError` if they are negative or too many."""
        if not seconds >= 0:
            raise ValueError("time cannot be moved back")
        if self.now() + seconds > LAST:
            raise ValueError("time cannot be moved beyond the year 9000")
        self.offset += seconds


def rfc3339(moment: float) -> str:
    """A moment in seconds since the epoch as RFC 3339 in UTC, to the second."""
    return dt.datetime.fromtimestamp(moment, dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
