from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class ThinkingConfigBetweenToolsParam(_Model):
    """The model thinks only between tool calls."""

    type: Literal["between_tools"] = "between_tools"
