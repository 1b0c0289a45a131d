from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class HumanReviewEnabled(_BaseModel):
    """People at the provider can review the data."""

    type: Literal["enabled"] = "enabled"
