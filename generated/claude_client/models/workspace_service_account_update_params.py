from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkspaceServiceAccountUpdateParams(_BaseModel):
    """A change of what a service account may do in a workspace."""

    workspace_role: Literal[
        "workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"
    ]
    """What the service account may do from now on."""
