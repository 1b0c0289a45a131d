from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagSlackWorkspaceSettingSource(_BaseModel):
    """A workspace of the organization."""

    slack_workspace_id: str
    """The id of the workspace."""
    type: Literal["slack_workspace"] = "slack_workspace"
