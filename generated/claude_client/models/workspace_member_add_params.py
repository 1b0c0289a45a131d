from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkspaceMemberAddParams(_BaseModel):
    """A user to add to a workspace."""

    user_id: str
    """The id of the user."""
    workspace_role: Literal[
        "workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"
    ]
    """What the user may do in the workspace. `workspace_billing` comes with the role in the organization,
    and cannot be given here."""
