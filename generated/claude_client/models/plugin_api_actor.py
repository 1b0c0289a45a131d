from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class PluginAPIActor(_BaseModel):
    """A program with a key of the Admin API."""

    api_key_id: str
    """The id of the key."""
    type: Literal["api_actor"] = "api_actor"
