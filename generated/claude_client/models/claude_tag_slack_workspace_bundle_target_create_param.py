from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeTagSlackWorkspaceBundleTargetCreateParam(_BaseModel):
    """A workspace, with all its channels."""

    slack_workspace_id: str
    """The id of the workspace; begins with `slws_`."""
    type: Literal["slack_workspace"] = "slack_workspace"
