from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .session_error import SessionError


@_model
class SessionErrorEvent(_BaseModel):
    """Something went wrong in the session."""

    _nested = {
        "error": "SessionError",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    error: SessionError
    """What went wrong."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["session.error"] = "session.error"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SessionError",
    )
