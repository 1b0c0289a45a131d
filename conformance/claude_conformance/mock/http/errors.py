"""Errors of the API as exceptions: status, `error.type`, message, details."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

TYPES: Mapping[int, str] = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    409: "conflict_error",
    413: "request_too_large",
    429: "rate_limit_error",
    500: "api_error",
    504: "timeout_error",
    529: "overloaded_error",
}
# The statuses that official clients retry by default.
RETRYABLE = frozenset({408, 409, 429, 500, 503, 504, 529})


def error_type(status: int) -> str:
    """Return the documented `error.type` of a status; other 4xx use that of 400, other 5xx that of 500."""
    return TYPES.get(status) or TYPES[400 if status < 500 else 500]


class ApiError(Exception):
    """A refusal that becomes the error envelope.

    `details` is `error.details` (needs an `error_code`), `headers` go on the response, `type` is the
    `error.type` if it is not that of the status.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str | None = None,
        details: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        type: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.details = ({"error_code": code} if code else {}) | dict(details or {})
        self.headers = dict(headers or {})
        self.type = type or error_type(status)

    def envelope(self, request_id: str | None) -> dict[str, Any]:
        """The JSON body of the response."""
        return envelope(self.status, self.message, request_id, self.details, self.type)


def envelope(
    status: int,
    message: str,
    request_id: str | None,
    details: Mapping[str, Any] | None = None,
    type: str | None = None,
) -> dict[str, Any]:
    """`{"type": "error", "error": {...}, "request_id": ...}` for a status."""
    error: dict[str, Any] = {"type": type or error_type(status), "message": message}
    if details:
        error["details"] = dict(details)
    return {"type": "error", "error": error, "request_id": request_id}


def invalid(message: str, *, code: str | None = None, details: Mapping[str, Any] | None = None) -> ApiError:
    """400 `invalid_request_error`."""
    return ApiError(400, message, code=code, details=details)


def not_found(message: str, *, code: str | None = None) -> ApiError:
    """404 `not_found_error`."""
    return ApiError(404, message, code=code)
