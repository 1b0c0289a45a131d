from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ThinkingConfigBetweenToolsParam(_BaseModel):
    """The model thinks only between tool calls."""

    type: Literal["between_tools"] = "between_tools"
