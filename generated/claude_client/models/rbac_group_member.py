from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RBACGroupMember(_BaseModel):
    """The membership of a user in a group."""

    _times = ("created_at",)

    created_at: datetime
    """When the user joined the group, as an RFC 3339 time."""
    email: str
    """The user's email address."""
    rbac_group_id: str
    """The id of the group."""
    type: Literal["rbac_group_member"] = "rbac_group_member"
    user_id: str
    """The id of the user."""
