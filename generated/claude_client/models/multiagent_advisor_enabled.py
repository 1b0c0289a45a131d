from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MultiagentAdvisorEnabled(_BaseModel):
    """The agent can ask a model for advice in the middle of a turn."""

    model: str
    """The model."""
    type: Literal["enabled"] = "enabled"
