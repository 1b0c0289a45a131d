from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ThinkingTurnsParam(_BaseModel):
    """This many of the latest turns."""

    type: Literal["thinking_turns"] = "thinking_turns"
    value: int
    """The number of turns."""
