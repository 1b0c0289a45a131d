from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SpendLimitSeatTierScope(_BaseModel):
    """Every user with a kind of seat."""

    seat_tier: str
    """The kind of seat."""
    type: Literal["seat_tier"] = "seat_tier"
