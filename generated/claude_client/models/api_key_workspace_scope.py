from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class APIKeyWorkspaceScope(_BaseModel):
    """The key belongs to a workspace."""

    type: Literal["workspace"] = "workspace"
    workspace_id: str
    """The id of the workspace, the default workspace included."""
