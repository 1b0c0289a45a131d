from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class WebhookAgentArchivedEventData(_BaseModel):
    """An agent was archived."""

    id: str
    """The agent."""
    organization_id: str
    """The organization."""
    type: Literal["agent.archived"] = "agent.archived"
    workspace_id: str
    """The workspace."""
