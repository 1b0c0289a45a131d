from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class APIKeyUpdateParams(_BaseModel):
    """Changes of an API key. What is left out stays as it is."""

    name: str | None = _UNSET
    """The new name; null changes nothing."""
    status: Literal["active", "archived", "inactive"] | None = _UNSET
    """Whether the key works from now on: `active`, `inactive`, or `archived` for good; null changes
    nothing."""
