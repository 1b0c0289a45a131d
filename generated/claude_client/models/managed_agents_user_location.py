from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ManagedAgentsUserLocation(_BaseModel):
    """Where a search is made from, roughly."""

    type: Literal["approximate"] = "approximate"
    city: str | None = _UNSET
    """The city."""
    country: str | None = _UNSET
    """The country."""
    region: str | None = _UNSET
    """The region."""
    timezone: str | None = _UNSET
    """The time zone."""
