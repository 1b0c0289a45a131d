from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedRBACGroupMember(_BaseModel):
    """Says which user left which group."""

    rbac_group_id: str
    """The id of the group."""
    type: Literal["rbac_group_member_deleted"] = "rbac_group_member_deleted"
    user_id: str
    """The id of the user."""
