"""Decides whether and when to retry a request."""

from __future__ import annotations

import random
import ssl
import time
from collections.abc import Sequence
from email.utils import mktime_tz, parsedate_tz
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from ..errors import AnthropicError, InvalidArgumentError
from .connection_failure import connection_error
from .connections import loop_is_gone

if TYPE_CHECKING:
    from ..errors import APIConnectionError, APIError
    from .config import Settings
    from .operation import Call
    from .uploads import Upload

    E = TypeVar("E", bound=APIError)

#: The longest wait that a server can ask for, in seconds.
_LONGEST = 4_294_967.0
_FIRST = 0.5
_CAP = 8.0
_MOST_STALE = 100


class Attempts:
    """The attempts at one request; `failed` counts the failed ones."""

    def __init__(self, max_retries: int, files: Sequence[tuple[str, Any]] | None) -> None:
        self.failed = 0
        self._stale = 0
        self._max_retries = max_retries
        self._uploads: Sequence[Upload] = ()
        if files is not None:
            from .multipart import uploads

            self._uploads = uploads(files)

    @property
    def over(self) -> bool:
        """Whether the request cannot be sent again."""
        return self.failed >= self._max_retries or any(upload.spent for upload in self._uploads)

    def stale(self, error: Exception) -> bool:
        """Whether the attempt used a connection of an event loop that has ended; the server saw no request.

        Each such attempt removes the connection, so they do not go on forever.
        """
        if not loop_is_gone(error) or any(upload.spent for upload in self._uploads):
            return False
        self._stale += 1
        return self._stale <= _MOST_STALE

    def failure(
        self, error: Exception, request: httpx.Request, settings: Settings
    ) -> APIConnectionError | None:
        """Return the exception for an attempt without a response, or None to try again."""
        failed = connection_error(error, request, settings=settings)
        if not can_succeed(error):
            return failed
        return self.last(failed) if self.over else None

    def last(self, error: E) -> E:
        """Return the error of the last attempt. It says so if an upload prevents a retry."""
        if self.failed < self._max_retries:
            spent = ", ".join(str(upload) for upload in self._uploads if upload.spent)
            error.message += f" (not sent again: {spent} can be read only once)"
            error.args = (error.message,)
        return error

    def __enter__(self) -> None:
        """Begin an attempt; `__exit__` closes the files that it opened."""

    def __exit__(self, *exc: object) -> None:
        for upload in self._uploads:
            upload.close()


def prepared(
    http: httpx.Client | httpx.AsyncClient, settings: Settings, call: Call
) -> tuple[httpx.Request, Attempts]:
    """Build the request of a call.

    Raises `InvalidArgumentError` if an argument cannot be sent; nothing has been sent then.
    """
    try:
        arguments = settings.request(call)
        request = http.build_request(**arguments)
    except AnthropicError:
        raise
    except httpx.InvalidURL as error:
        raise InvalidArgumentError(f"the request cannot be sent: {error}") from error
    except Exception as error:  # also errors from the caller's iterators and files
        raise InvalidArgumentError(f"the request cannot be sent: {type(error).__name__}: {error}") from error
    return request, Attempts(settings.max_retries, arguments.get("files"))


def arrived(response: httpx.Response) -> None:
    """Prepare the body of a response, so that it decodes completely or raises."""
    if "content-encoding" in response.headers:
        from .content_coding import watch

        watch(response)
    kind = response.headers.get("content-type", "")
    if "charset" in kind and "utf-8" not in kind.lower() and not _is_text_encoding(response.charset_encoding):
        response.encoding = "utf-8"


def _is_text_encoding(name: str | None) -> bool:
    """Whether Python knows the encoding and it decodes to text (`hex` and `zlib` do not)."""
    try:
        return name is None or isinstance(b"a".decode(name, "replace"), str)
    except (LookupError, ValueError):
        return False


def can_succeed(error: Exception) -> bool:
    """Whether a request that failed with this error can succeed on a retry."""
    if loop_is_gone(error):
        return True
    if not isinstance(error, httpx.RequestError):
        return False
    if isinstance(error, httpx.UnsupportedProtocol | httpx.LocalProtocolError | httpx.DecodingError):
        return False
    if "in location header" in str(error):  # httpx cannot parse the target of a redirect
        return False
    if isinstance(error, httpx.ProxyError) and str(error).startswith("4"):  # 407 and similar
        return False
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return False
        cause = cause.__cause__ or cause.__context__
    return True


def should_retry(response: httpx.Response) -> bool:
    """Whether to retry after a response.

    `x-should-retry` decides. Without it, the client retries 408, 409, 429 and every status from 500.
    """
    asked = response.headers.get("x-should-retry")
    if asked == "true":
        return True
    if asked == "false":
        return False
    status = response.status_code
    return status in (408, 409, 429) or status >= 500


def retry_delay(attempt: int, headers: httpx.Headers | None = None) -> float:
    """Return the seconds to wait before the next attempt; `attempt` counts the failed ones from 0."""
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
    try:
        date = parsedate_tz(value) if value else None
        return mktime_tz(date) - time.time() if date else None
    except (ValueError, OverflowError, TypeError):  # not a valid date
        return None


def _number(text: str | None) -> float | None:
    try:
        number = float(text) if text else None
    except ValueError:
        return None
    # nan compares false with everything, so the comparisons above would not catch it
    return number if number is None or number == number else None
