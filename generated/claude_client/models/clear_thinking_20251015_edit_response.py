from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClearThinking20251015EditResponse(_BaseModel):
    """What clearing thinking removed."""

    type: Literal["clear_thinking_20251015"] = "clear_thinking_20251015"
    cleared_thinking_turns: int
    """How many turns had their thinking cleared."""
    cleared_input_tokens: int
    """How many tokens were removed from the prompt."""
