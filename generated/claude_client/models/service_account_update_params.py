from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ServiceAccountUpdateParams(_BaseModel):
    """Changes of a service account. What is left out stays as it is."""

    description: str | None = _UNSET
    """The new description; null makes it empty."""
    organization_role: Literal["admin", "developer"] | None = _UNSET
    """The new role; null changes nothing. Only a person can send `admin`, even if it is the role already."""
