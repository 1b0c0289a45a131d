from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SpendLimitScopedAPIKeyActor(_BaseModel):
    """A key of the Admin API."""

    scoped_api_key_id: str
    """The key."""
    type: Literal["scoped_api_key_actor"] = "scoped_api_key_actor"
