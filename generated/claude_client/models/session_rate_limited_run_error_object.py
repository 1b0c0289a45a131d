from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SessionRateLimitedRunErrorObject(_BaseModel):
    """There were too many sessions. The schedule goes on."""

    message: str
    """What happened, for people."""
    type: Literal["session_rate_limited_error"] = "session_rate_limited_error"
