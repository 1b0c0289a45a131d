"""Turns a complete response into the return value of a method."""

from __future__ import annotations

from typing import Any, cast

import httpx

from ..errors import APIResponseValidationError, APIStatusError
from ..http.config import Settings
from ..http.operation import Call
from ..models.codec import loads
from ..models.decode import decoder
from ..models.model import BaseModel
from .error_response import repr_of, status_error, text_of
from .pages import page
from .sender import Sender


def failure(settings: Settings, response: httpx.Response) -> APIStatusError:
    """Return the exception for an unsuccessful response whose body has been read."""
    return status_error(response, settings.redact(text_of(response), response.request))


def without_body(response: httpx.Response) -> httpx.Response:
    """Return the response with an empty body, if its own could not be read."""
    fields = [
        (k, v) for k, v in response.headers.multi_items() if k not in ("content-encoding", "content-length")
    ]
    return httpx.Response(response.status_code, headers=fields, content=b"", request=response.request)


def result(client: Sender, call: Call, response: httpx.Response) -> Any:
    """Return the model of a successful response whose body has been read.

    Raises `APIResponseValidationError` if the body is not what the API returns.
    """
    settings = client._settings
    operation = call.operation
    if operation.answer == "none" or (operation.nullable and response.content.strip() in (b"", b"null")):
        return None
    try:
        value = loads(response.content)
    except ValueError:
        text = settings.redact(text_of(response), response.request)
        raise APIResponseValidationError(
            response,
            text,
            message=f"The body of the {response.status_code} response is not JSON: {text[:200]!r}",
        ) from None
    listed = operation.paging is None and operation.result is not None and operation.result[0] == "["
    if operation.result is None and operation.paging is None:
        return value
    if type(value) is not (list if listed else dict):
        shown = settings.redact(repr_of(value), response.request)[:200]
        wanted = "a list" if listed else "an object"
        raise APIResponseValidationError(
            response,
            value,
            message=f"The server responded with {shown} where {wanted} was expected",
        )
    if operation.paging is not None:
        found: Any = page(client, call, operation.paging, cast("dict[str, Any]", value), response)
    else:
        found = decoder(operation.result or "")(value)
    if isinstance(found, BaseModel):
        found._response_id = response.headers.get("request-id")
    return found
