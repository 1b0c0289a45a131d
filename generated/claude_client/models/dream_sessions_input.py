from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DreamSessionsInput(_BaseModel):
    """The sessions that are read."""

    session_ids: list[str]
    """The ids of the sessions, sorted."""
    type: Literal["sessions"] = "sessions"
