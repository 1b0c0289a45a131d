from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagReplyModeMentionOnly(_BaseModel):
    """Claude replies to messages that mention it."""

    type: Literal["mention_only"] = "mention_only"
