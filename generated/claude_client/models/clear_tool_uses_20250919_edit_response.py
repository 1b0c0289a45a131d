from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClearToolUses20250919EditResponse(_BaseModel):
    """What clearing tool uses removed."""

    type: Literal["clear_tool_uses_20250919"] = "clear_tool_uses_20250919"
    cleared_tool_uses: int
    """How many tool uses were cleared."""
    cleared_input_tokens: int
    """How many tokens were removed from the prompt."""
