from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DreamErrorObject(_BaseModel):
    """Why a dream failed."""

    message: str
    """The reason, for people."""
    type: str
    """The reason as a code, like `timeout`, `internal_error`, `input_memory_store_unavailable` or
    `input_session_unavailable`. More may be added."""
