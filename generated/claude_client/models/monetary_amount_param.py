from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MonetaryAmountParam(_BaseModel):
    """An amount of money."""

    amount: str
    """The amount in the smallest unit, so that `2500` is 25 dollars."""
    currency: Literal["USD"] = "USD"
