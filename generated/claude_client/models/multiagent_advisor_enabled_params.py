from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MultiagentAdvisorEnabledParams(_BaseModel):
    """The agent can ask a model for advice in the middle of a turn."""

    model: str
    """The model. It must be at least as capable as that of the agent."""
    type: Literal["enabled"] = "enabled"
