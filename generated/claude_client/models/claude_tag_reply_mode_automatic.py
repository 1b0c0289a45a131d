from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagReplyModeAutomatic(_BaseModel):
    """Claude reads along, takes part where it can help, and pauses by itself in a quiet or busy channel."""

    type: Literal["automatic"] = "automatic"
