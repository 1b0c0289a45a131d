from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkspaceRateLimitWorkspaceSource(_BaseModel):
    """The workspace has a limit of its own."""

    type: Literal["workspace"] = "workspace"
