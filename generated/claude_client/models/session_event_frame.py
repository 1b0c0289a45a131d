from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionEventFrame(_BaseModel):
    """One server-sent event of a session."""

    event: str
    """The name of the frame. It is not empty; the `type` in the data says what happened."""
    data: str
    """The event, as one JSON object."""
