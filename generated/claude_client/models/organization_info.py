from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OrganizationInfo(_BaseModel):
    """The organization that the credential belongs to."""

    id: str
    """Names the organization."""
    name: str
    """What people call it."""
    type: Literal["organization"] = "organization"
