"""When a request is sent again, and after how long."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from email.utils import mktime_tz, parsedate_tz
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

if TYPE_CHECKING:
    from .errors import APIError
    from .uploads import Upload

    E = TypeVar("E", bound=APIError)

#: Longest wait a server can ask for, in seconds.
_LONGEST = 4_294_967.0
_FIRST = 0.5
_CAP = 8.0


class Attempts:
    """The attempts at one request; `failed` counts those that came to nothing."""

    def __init__(self, max_retries: int, files: Sequence[tuple[str, Any]] | None) -> None:
        self.failed = 0
        self._max_retries = max_retries
        self._uploads: Sequence[Upload] = ()
        if files is not None:
            from .multipart import uploads

            self._uploads = uploads(files)

    @property
    def over(self) -> bool:
        """Whether the request cannot go out once more."""
        return self.failed >= self._max_retries or any(upload.spent for upload in self._uploads)

    def last(self, error: E) -> E:
        """The error of the last attempt, which says so when there would have been another one."""
        if self.failed < self._max_retries:
            spent = ", ".join(str(upload) for upload in self._uploads if upload.spent)
            error.message += f" (not sent again: {spent} can be read only once)"
            error.args = (error.message,)
        return error

    def __enter__(self) -> None:
        """An attempt begins; at its end the files that it opened are closed."""

    def __exit__(self, *exc: object) -> None:
        for upload in self._uploads:
            upload.close()


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
