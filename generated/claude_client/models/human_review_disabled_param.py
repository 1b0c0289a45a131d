from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class HumanReviewDisabledParam(_BaseModel):
    """The provider's staff does not review the data."""

    type: Literal["disabled"] = "disabled"
