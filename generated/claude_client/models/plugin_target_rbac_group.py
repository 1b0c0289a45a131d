from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class PluginTargetRBACGroup(_BaseModel):
    """The members of a group."""

    rbac_group_id: str
    """The id of the group."""
    type: Literal["rbac_group"] = "rbac_group"
