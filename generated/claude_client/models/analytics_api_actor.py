from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AnalyticsAPIActor(_BaseModel):
    """An API key."""

    api_key_id: str
    """The API key."""
    type: Literal["api_actor"] = "api_actor"
