from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagSlackWorkspaceIdentifiers(_BaseModel):
    """What Slack calls a workspace."""

    workspace_id: str
    """The id of the workspace in Slack; begins with `T`."""
