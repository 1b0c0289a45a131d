from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AgentMessagePreview(_BaseModel):
    """A message of the agent, which comes in pieces."""

    id: str
    """The id that the event will have."""
    type: Literal["agent.message"] = "agent.message"
