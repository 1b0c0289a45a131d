from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkspaceServiceAccountAddParams(_BaseModel):
    """A service account to add to a workspace."""

    service_account_id: str
    """The id of the service account."""
    workspace_role: Literal[
        "workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"
    ]
    """What the service account may do in the workspace."""
