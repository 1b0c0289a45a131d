from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagReplyModeThreadParam(_BaseModel):
    """Claude replies to each new message outside a thread, in a thread below it. Not every channel has it,
    and only one in which Claude was used already."""

    type: Literal["thread"] = "thread"
