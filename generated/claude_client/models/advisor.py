from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class Advisor(_BaseModel):
    """A model that the agent can ask for advice."""

    model: str
    """The model."""
    type: Literal["advisor"] = "advisor"
