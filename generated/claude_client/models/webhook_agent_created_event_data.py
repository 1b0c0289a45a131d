from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookAgentCreatedEventData(_BaseModel):
    """An agent was created."""

    id: str
    """The agent."""
    organization_id: str
    """The organization."""
    type: Literal["agent.created"] = "agent.created"
    workspace_id: str
    """The workspace."""
