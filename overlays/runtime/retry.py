"""When a request is sent again, and after how long."""

from __future__ import annotations

import random
import time
from email.utils import mktime_tz, parsedate_tz

import httpx

#: Longest wait a server can ask for, in seconds.
_LONGEST = 4_294_967.0
_FIRST = 0.5
_CAP = 8.0


def should_retry(response: httpx.Response) -> bool:
    """`x-should-retry` decides; without it 408, 409, 429 and every status from 500 on."""
    asked = response.headers.get("x-should-retry")
    if asked == "true":
        return True
    if asked == "false":
        return False
    status = response.status_code
    return status in (408, 409, 429) or status >= 500


def retry_delay(attempt: int, headers: httpx.Headers | None = None) -> float:
    """Seconds before the next attempt; `attempt` counts the failed ones from 0."""
    asked = _asked_delay(headers) if headers is not None else None
    if asked is not None and asked > 0:
        return min(asked, _LONGEST)
    backoff = min(_FIRST * 2.0 ** min(attempt, 10), _CAP)
    return backoff * (1 - 0.25 * random.random())


def _asked_delay(headers: httpx.Headers) -> float | None:
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    seconds = _number(value)
    if seconds is not None:
        return seconds
    date = parsedate_tz(value) if value else None
    return mktime_tz(date) - time.time() if date else None


def _number(text: str | None) -> float | None:
    try:
        number = float(text) if text else None
    except ValueError:
        return None
    # nan compares false with everything and would become a wait of its own kind
    return number if number is None or number == number else None
