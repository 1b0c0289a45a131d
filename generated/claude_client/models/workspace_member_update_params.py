from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkspaceMemberUpdateParams(_BaseModel):
    """A change of what a member may do."""

    workspace_role: Literal[
        "workspace_admin",
        "workspace_billing",
        "workspace_developer",
        "workspace_restricted_developer",
        "workspace_user",
    ]
    """What the user may do in the workspace from now on."""
