from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ServiceAccountWorkspaceAddParams(_BaseModel):
    """A workspace to join, and the role in it."""

    workspace_id: str
    """The workspace, which must not be archived."""
    workspace_role: Literal[
        "workspace_admin", "workspace_developer", "workspace_restricted_developer", "workspace_user"
    ]
    """The role. It replaces the one that the service account has there already."""
