from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .error_details import ErrorDetails
    from .error_type import ErrorType


@_model
class ErrorObject(_BaseModel):
    """What went wrong. Branch on `type` and `details.error_code`; `message` is for people."""

    _nested = {
        "details": "ErrorDetails",
    }

    type: ErrorType
    message: str
    """A message for people. Its wording may change."""
    details: ErrorDetails | None = _UNSET
    """More about the error, for some errors."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ErrorDetails",
        "ErrorType",
    )
