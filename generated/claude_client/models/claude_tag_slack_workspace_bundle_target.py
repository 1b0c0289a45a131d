from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagSlackWorkspaceBundleTarget(_BaseModel):
    """A workspace, in whose channels the bundle can be used."""

    _times = ("created_at",)

    id: str
    """Names the target; begins with `btgt_`. The same bundle and channel or workspace always have the same
    id."""
    created_at: datetime
    """When the bundle was attached, as an RFC 3339 time."""
    slack_workspace_id: str
    """The id of the workspace."""
    type: Literal["slack_workspace"] = "slack_workspace"
