from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .error_response import ErrorResponse


@_model
class MessageBatchErroredResult(_BaseModel):
    """The request was invalid or failed. `error` is a whole error response, with the error object inside.
    The request is not billed."""

    _nested = {
        "error": "ErrorResponse",
    }

    type: Literal["errored"] = "errored"
    error: ErrorResponse


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ErrorResponse",
    )
