from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AdvisorParams(_BaseModel):
    """A model that the agent can ask for advice. A roster has at most one, under the name
    `anthropic.advisor`."""

    model: str
    """The model. It must be at least as capable as that of the agent."""
    type: Literal["advisor"] = "advisor"
