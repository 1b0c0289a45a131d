from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .error_object import ErrorObject


@_model
class ErrorResponse(_BaseModel):
    """The body of every error response."""

    _nested = {
        "error": "ErrorObject",
    }

    type: Literal["error"] = "error"
    error: ErrorObject
    request_id: str | None = _UNSET
    """The same value as the `request-id` header."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ErrorObject",
    )
