from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class UserLocationParam(_BaseModel):
    """Where the user is, roughly."""

    type: Literal["approximate"] = "approximate"
    city: str | None = _UNSET
    """A city."""
    country: str | None = _UNSET
    """The two-letter code of ISO 3166-1."""
    region: str | None = _UNSET
    """A region or state."""
    timezone: str | None = _UNSET
    """A name of the IANA time zone database."""
