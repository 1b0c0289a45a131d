"""Turns error responses into exceptions."""

from __future__ import annotations

from typing import ClassVar

import httpx

from ..errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ClientClosedRequestError,
    ConflictError,
    ContentTooLargeError,
    GatewayTimeoutError,
    HTTPNotImplementedError,
    InternalServerError,
    NotFoundError,
    OverloadedError,
    PaymentRequiredError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitError,
    RequestHeaderFieldsTooLargeError,
    RequestTimeoutError,
    ServiceUnavailableError,
    UnprocessableEntityError,
    member,
)
from ..models.codec import loads


def text_of(response: httpx.Response) -> str:
    """Return the body as text; undecodable bytes are replaced."""
    try:
        return response.text
    except Exception:  # the charset does not name a text encoding
        return response.content.decode("utf-8", "replace")


class _Status:
    classes: ClassVar[dict[int, type[APIStatusError]]] = {
        400: BadRequestError,
        401: AuthenticationError,
        402: PaymentRequiredError,
        403: PermissionDeniedError,
        404: NotFoundError,
        408: RequestTimeoutError,
        409: ConflictError,
        412: PreconditionFailedError,
        413: ContentTooLargeError,
        422: UnprocessableEntityError,
        429: RateLimitError,
        431: RequestHeaderFieldsTooLargeError,
        499: ClientClosedRequestError,
        501: HTTPNotImplementedError,
        503: ServiceUnavailableError,
        504: GatewayTimeoutError,
        529: OverloadedError,
    }
    by_type: ClassVar[dict[str, type[APIStatusError]]] = {
        "invalid_request_error": BadRequestError,
        "authentication_error": AuthenticationError,
        "billing_error": PaymentRequiredError,
        "permission_error": PermissionDeniedError,
        "not_found_error": NotFoundError,
        "conflict_error": ConflictError,
        "request_too_large": ContentTooLargeError,
        "rate_limit_error": RateLimitError,
        "api_error": InternalServerError,
        "timeout_error": GatewayTimeoutError,
        "overloaded_error": OverloadedError,
    }


def status_error(response: httpx.Response, text: str) -> APIStatusError:
    """Return the exception for an error response; `text` is its body without the caller's credential."""
    status = response.status_code
    try:
        body: object = loads(text.encode("utf-8", "replace")) if text else None
    except (ValueError, RecursionError):
        body = text
    cls = _Status.classes.get(status) or (InternalServerError if status >= 500 else APIStatusError)
    return cls(_message(f"Error code: {status}", body), response=response, body=body)


def stream_error(response: httpx.Response, text: str) -> APIStatusError:
    """Return the exception for an `error` event.

    The error's type picks the class, as its status does outside of streams.
    """
    try:
        body: object = loads(text.encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        body = text
    kind = member(body, "error", "type")
    cls = _Status.by_type.get(kind, APIStatusError) if isinstance(kind, str) else APIStatusError
    return cls(_message("Error in the stream", body), response=response, body=body)


def _message(prefix: str, body: object) -> str:
    if body is None or body == "":
        return f"{prefix} (no body)"
    text = body if isinstance(body, str) else repr_of(body)
    return f"{prefix} - {text if len(text) <= 2000 else text[:2000] + '…'}"


def repr_of(value: object) -> str:
    """Return the `repr` of a value for a message."""
    try:
        return repr(value)
    except (RecursionError, ValueError):  # ValueError: an integer with too many digits
        return "(nested too deeply to be shown)"
