from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ToolUsesTriggerParam(_BaseModel):
    """Fires when the prompt has more tool uses than this."""

    type: Literal["tool_uses"] = "tool_uses"
    value: int
    """The number of tool uses."""
