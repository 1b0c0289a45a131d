from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagReplyModeAlwaysAwakeParam(_BaseModel):
    """As `automatic`, but Claude does not pause by itself. Not every channel has it."""

    type: Literal["always_awake"] = "always_awake"
