from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ToolUsesKeepParam(_BaseModel):
    """How many of the latest tool uses are kept. The default is 3."""

    type: Literal["tool_uses"] = "tool_uses"
    value: int
    """The number of tool uses."""
