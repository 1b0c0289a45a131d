from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OrganizationRateLimitModelGroup(_BaseModel):
    """The limits are about a group of models."""

    id: str
    """Names the group, in every organization alike."""
    display_name: str
    """What people call the group. It may change."""
    type: Literal["model_group"] = "model_group"
