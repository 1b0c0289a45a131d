from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ThinkingConfigDisabledParam(_BaseModel):
    """The model does not think. Some newer models always think and refuse this."""

    type: Literal["disabled"] = "disabled"
