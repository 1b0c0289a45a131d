from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ManagedAgentsUserLocationParam(_BaseModel):
    """Where a search is made from, roughly."""

    type: Literal["approximate"] = "approximate"
    city: str | None = _UNSET
    """The city."""
    country: str | None = _UNSET
    """Two capital letters of ISO 3166-1, such as `PE`."""
    region: str | None = _UNSET
    """The region."""
    timezone: str | None = _UNSET
    """The name of the time zone, such as `America/Lima`."""
