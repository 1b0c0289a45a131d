from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SpendLimitOrganizationServiceScope(_BaseModel):
    """One service of the organization."""

    service: str
    """The service."""
    type: Literal["organization_service"] = "organization_service"
