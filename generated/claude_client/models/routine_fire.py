from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RoutineFire(_BaseModel):
    """The session that was started."""

    claude_code_session_id: str
    """Names the session."""
    claude_code_session_url: str
    """Where people can see the session."""
    type: Literal["routine_fire"] = "routine_fire"
