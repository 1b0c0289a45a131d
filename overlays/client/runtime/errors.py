"""The exceptions of the client. Each status that the API documents has its own class."""

from __future__ import annotations

import re
from copy import copy
from typing import Any

import httpx

#: The header fields whose values a pickle keeps. Any other field can contain a secret: a key, a cookie, or a
#: gateway's credential.
_KEPT = frozenset(
    {
        "accept",
        "accept-encoding",
        "anthropic-beta",
        "anthropic-version",
        "content-length",
        "content-type",
        "host",
        "user-agent",
    }
)


_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class AnthropicError(Exception):
    """Base class of every exception that the client raises on purpose."""


class InvalidArgumentError(AnthropicError, ValueError):
    """An argument or a setting cannot be used. No request was sent."""

    def __init__(self, message: str = "") -> None:
        # Names and values from the caller can contain line breaks; the message has one line.
        super().__init__(_CONTROL.sub(lambda found: repr(found[0])[1:-1], message))


class ClientStateError(AnthropicError, RuntimeError):
    """The object is in the wrong state: a closed client, or a stream that has been read or has not begun."""


class WebhookVerificationError(AnthropicError):
    """A delivery of a webhook has no valid signature, or is not an event."""


class APIError(AnthropicError):
    """A request failed.

    `body` is the decoded JSON of the response, its text if it is not JSON, or None without a response.
    `request_id` is the id that the server gave the request, or None.
    """

    message: str
    request: httpx.Request
    body: object | None
    request_id: str | None = None

    def __init__(self, message: str, request: httpx.Request, *, body: object | None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickles and copies omit the values of header fields that can contain secrets."""
        state = {**self.__dict__, "request": _without_secrets(self.request)}
        if isinstance(response := state.get("response"), httpx.Response):
            state["response"] = response = copy(response)
            response.request = state["request"]
            response.next_request = None  # the request that follows a redirect, with the same header fields
            response.headers = httpx.Headers(
                [field for field in response.headers.multi_items() if field[0] != "set-cookie"]
            )
        return _restore, (type(self), self.args, state)


def _without_secrets(request: httpx.Request) -> httpx.Request:
    request = copy(request)
    request.headers = httpx.Headers(
        [(name, value if name in _KEPT else "[redacted]") for name, value in request.headers.items()]
    )
    return request


def _restore(cls: type[APIError], args: tuple[Any, ...], state: dict[str, Any]) -> APIError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class APIConnectionError(APIError):
    """The server could not be reached, or the connection broke."""

    def __init__(
        self, *, message: str = "Connection error.", request: httpx.Request, request_id: str | None = None
    ) -> None:
        super().__init__(message, request, body=None)
        self.request_id = request_id


class APITimeoutError(APIConnectionError):
    """The server did not respond in time."""

    def __init__(
        self, request: httpx.Request, *, message: str = "Request timed out.", request_id: str | None = None
    ) -> None:
        super().__init__(message=message, request=request, request_id=request_id)


class APIResponseValidationError(APIError):
    """The server responded with success, but the body is not what the API returns."""

    response: httpx.Response
    status_code: int

    def __init__(self, response: httpx.Response, body: object | None, *, message: str) -> None:
        self.request_id = response.headers.get("request-id")
        if self.request_id:
            message += f" (request-id {self.request_id})"
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code


class ToolInputError(APIResponseValidationError, ValueError):
    """The input of a tool in a stream is not JSON; `body` is its raw text."""


class APIStatusError(APIError):
    """The server responded with an error, as a status or as an event in a stream.

    `type` is the kind of error (`error.type`), `api_message` its explanation, `details` and `error_code`
    (`error.details`, `error.details.error_code`) say more. Each is None if the body does not contain it.
    """

    response: httpx.Response
    status_code: int

    def __init__(self, message: str, *, response: httpx.Response, body: object | None) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        in_body = member(body, "request_id")
        self.request_id = response.headers.get("request-id") or (
            in_body if isinstance(in_body, str) else None
        )

    @property
    def type(self) -> str | None:
        return _text(member(self.body, "error", "type"))

    @property
    def api_message(self) -> str | None:
        return _text(member(self.body, "error", "message"))

    @property
    def details(self) -> dict[str, Any] | None:
        found = member(self.body, "error", "details")
        return found if isinstance(found, dict) else None

    @property
    def error_code(self) -> str | None:
        return _text(member(self.body, "error", "details", "error_code"))

    @property
    def workspace_id(self) -> str | None:
        found: str | None = self.response.headers.get("anthropic-workspace-id")
        return found


class BadRequestError(APIStatusError):
    """400"""


class AuthenticationError(APIStatusError):
    """401"""


class PaymentRequiredError(APIStatusError):
    """402"""


class PermissionDeniedError(APIStatusError):
    """403"""


class NotFoundError(APIStatusError):
    """404"""


class RequestTimeoutError(APIStatusError):
    """408"""


class ConflictError(APIStatusError):
    """409"""


class PreconditionFailedError(APIStatusError):
    """412"""


class ContentTooLargeError(APIStatusError):
    """413"""


class UnprocessableEntityError(APIStatusError):
    """422"""


class RateLimitError(APIStatusError):
    """429"""


class RequestHeaderFieldsTooLargeError(APIStatusError):
    """431"""


class ClientClosedRequestError(APIStatusError):
    """499"""


class InternalServerError(APIStatusError):
    """500, and every higher status that has no class of its own"""


class HTTPNotImplementedError(InternalServerError):
    """501"""


class ServiceUnavailableError(InternalServerError):
    """503"""


class GatewayTimeoutError(InternalServerError):
    """504"""


class OverloadedError(InternalServerError):
    """529"""


#: The names that older code uses.
RequestTooLargeError = ContentTooLargeError
DeadlineExceededError = GatewayTimeoutError


def member(body: object, *keys: str) -> object:
    for key in keys:
        if not isinstance(body, dict):
            return None
        body = body.get(key)
    return body


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
