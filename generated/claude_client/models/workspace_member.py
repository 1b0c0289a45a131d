from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkspaceMember(_BaseModel):
    """The membership of a user in a workspace."""

    type: Literal["workspace_member"] = "workspace_member"
    user_id: str
    """The id of the user."""
    workspace_id: str
    """The id of the workspace."""
    workspace_role: (
        Literal[
            "workspace_admin",
            "workspace_billing",
            "workspace_developer",
            "workspace_restricted_developer",
            "workspace_user",
        ]
        | str
    )
    """What the user may do in the workspace."""
