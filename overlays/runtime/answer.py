"""From a whole response to what a method returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .codec import loads
from .config import Settings
from .decode import decoder
from .errors import APIResponseValidationError, APIStatusError, status_error
from .model import Model
from .operation import Call

if TYPE_CHECKING:
    from .client import BaseClient


def failure(settings: Settings, response: httpx.Response) -> APIStatusError:
    """The exception for a response whose status is no success; its body has been read."""
    return status_error(response, settings.redact(response.text))


def result(client: BaseClient, call: Call, response: httpx.Response) -> Any:
    """The model of a successful response; its body has been read."""
    settings = client._settings
    if call.operation.answer == "none" or (response.status_code == 204 and not response.content):
        return None
    try:
        value = loads(response.content)
    except ValueError:
        text = settings.redact(response.text)
        raise APIResponseValidationError(
            response,
            text,
            message=f"The server answered {response.status_code}, but not with JSON: {text[:200]!r}",
        ) from None
    if call.operation.paging is not None and isinstance(value, dict):
        from .pages import page

        found = page(client, call, value)
    elif call.operation.result is None:
        return value
    else:
        found = decoder(call.operation.result)(value)
    if isinstance(found, Model):
        found._response_id = response.headers.get("request-id")
    elif isinstance(value, str | int | float | bool) or value is None:
        raise APIResponseValidationError(
            response, value, message=f"The server answered with {value!r} where an object was expected"
        )
    return found
