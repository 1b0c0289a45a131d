"""Turns the connection errors of httpx into exceptions of this client."""

from __future__ import annotations

import httpx

from ..errors import APIConnectionError, APITimeoutError
from .config import Settings


def connection_error(
    error: Exception,
    request: httpx.Request,
    *,
    settings: Settings,
    request_id: str | None = None,
) -> APIConnectionError:
    """Return this client's exception for an error of httpx. Raise it from `cause_of(error)`."""
    if isinstance(error, httpx.TimeoutException):
        message = f"Request timed out ({type(error).__name__})."
        return APITimeoutError(request, message=message, request_id=request_id)
    if isinstance(error, httpx.LocalProtocolError):
        # The original message would show the field.
        text = "the request cannot be sent: a header field, maybe one of the http_client, is not valid"
    elif _shows_field(error):
        text = "the response has a header field that is not valid"
    else:
        text = str(error) if isinstance(error, httpx.HTTPError) else f"{type(error).__name__}: {error}"
        text = settings.redact(text, request) or type(error).__name__
    return APIConnectionError(message=f"Connection error: {text}", request=request, request_id=request_id)


def cause_of(error: Exception) -> Exception | None:
    """Return the error to use as `__cause__`, or None if its text contains the value of a header field."""
    return None if isinstance(error, httpx.LocalProtocolError) or _shows_field(error) else error


def _shows_field(error: Exception) -> bool:
    """Whether the text of an error contains a header field of the response."""
    text = str(error)
    return isinstance(error, httpx.RemoteProtocolError) and (
        "header line" in text or "location header" in text
    )
