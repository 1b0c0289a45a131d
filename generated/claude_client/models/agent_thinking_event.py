from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AgentThinkingEvent(_BaseModel):
    """A sign that the agent thinks. It does not say what."""

    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["agent.thinking"] = "agent.thinking"
