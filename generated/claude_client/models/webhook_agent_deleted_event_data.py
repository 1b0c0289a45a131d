from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookAgentDeletedEventData(_BaseModel):
    """An agent was deleted."""

    id: str
    """The agent."""
    organization_id: str
    """The organization."""
    type: Literal["agent.deleted"] = "agent.deleted"
    workspace_id: str
    """The workspace."""
