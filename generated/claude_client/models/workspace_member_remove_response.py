from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkspaceMemberRemoveResponse(_BaseModel):
    """Says which user left which workspace."""

    type: Literal["workspace_member_deleted"] = "workspace_member_deleted"
    user_id: str
    """The id of the user."""
    workspace_id: str
    """The id of the workspace."""
