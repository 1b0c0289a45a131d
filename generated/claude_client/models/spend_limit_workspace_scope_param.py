from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SpendLimitWorkspaceScopeParam(_BaseModel):
    """One workspace of an organization of the Claude Console."""

    type: Literal["workspace"] = "workspace"
    workspace_id: str
    """The workspace."""
