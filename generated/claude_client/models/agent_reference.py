from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AgentReference(_BaseModel):
    """A certain version of an agent."""

    id: str
    """The id of the agent."""
    type: Literal["agent"] = "agent"
    version: int
    """The version."""
