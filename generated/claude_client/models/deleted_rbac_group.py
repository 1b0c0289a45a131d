from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedRBACGroup(_BaseModel):
    """Says which group is gone."""

    id: str
    """The id of the group."""
    type: Literal["rbac_group_deleted"] = "rbac_group_deleted"
