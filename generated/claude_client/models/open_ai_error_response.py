from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .open_ai_error import OpenAIError


@_model
class OpenAIErrorResponse(_BaseModel):
    """An error in the shape of OpenAI."""

    _nested = {
        "error": "OpenAIError",
    }

    error: OpenAIError
    """What went wrong."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "OpenAIError",
    )
