from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class APIKeyUserActor(_BaseModel):
    """The key acts as a user."""

    type: Literal["user_actor"] = "user_actor"
    user_id: str
    """The id of the user."""
