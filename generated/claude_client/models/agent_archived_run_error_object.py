from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AgentArchivedRunErrorObject(_BaseModel):
    """The agent is archived."""

    message: str
    """What happened, for people."""
    type: Literal["agent_archived_error"] = "agent_archived_error"
