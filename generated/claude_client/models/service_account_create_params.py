from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ServiceAccountCreateParams(_BaseModel):
    """A new service account."""

    _never_null = ("organization_role",)

    name: str
    """Lowercase letters, digits and hyphens. No other service account has this name, and it cannot change."""
    description: str | None = _UNSET
    """What the service account is for."""
    organization_role: Literal["admin", "developer"] | None = _UNSET
    """Its role in the organization. Only a person can create an `admin`, a workload cannot. Default:
    "developer"."""
