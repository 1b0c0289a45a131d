from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AgentArchivedDeploymentPausedReasonErrorObject(_BaseModel):
    """The agent is archived."""

    type: Literal["agent_archived_error"] = "agent_archived_error"
