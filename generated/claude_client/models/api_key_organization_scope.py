from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class APIKeyOrganizationScope(_BaseModel):
    """The key belongs to the organization. Only a key that acts as somebody can."""

    type: Literal["organization"] = "organization"
