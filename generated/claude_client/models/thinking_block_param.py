from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ThinkingBlockParam(_BaseModel):
    """A thought of an earlier turn, sent back unchanged."""

    type: Literal["thinking"] = "thinking"
    thinking: str
    """The thought, or its summary; may be empty."""
    signature: str
    """The signature that came with the thought."""
