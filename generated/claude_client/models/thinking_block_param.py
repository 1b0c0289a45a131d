from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ThinkingBlockParam(_BaseModel):
    """Thinking of an earlier turn, sent back unchanged."""

    type: Literal["thinking"] = "thinking"
    thinking: str
    """The thinking, or its summary. May be empty."""
    signature: str
    """The signature that came with the thinking."""
