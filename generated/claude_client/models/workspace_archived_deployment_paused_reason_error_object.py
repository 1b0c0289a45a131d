from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WorkspaceArchivedDeploymentPausedReasonErrorObject(_BaseModel):
    """The workspace is archived."""

    type: Literal["workspace_archived_error"] = "workspace_archived_error"
