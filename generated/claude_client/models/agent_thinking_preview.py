from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AgentThinkingPreview(_BaseModel):
    """Thinking of the agent, of which no pieces come."""

    id: str
    """The id that the event will have."""
    type: Literal["agent.thinking"] = "agent.thinking"
