from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeAPIActor(_BaseModel):
    """An API key."""

    api_key_name: str
    """The name of the key."""
    type: Literal["api_actor"] = "api_actor"
