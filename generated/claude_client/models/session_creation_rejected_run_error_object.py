from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionCreationRejectedRunErrorObject(_BaseModel):
    """The session was refused as it was asked for."""

    message: str
    """What happened, for people."""
    type: Literal["session_creation_rejected_error"] = "session_creation_rejected_error"
