from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeUserActor(_BaseModel):
    """A user."""

    email_address: str
    """The email address."""
    type: Literal["user_actor"] = "user_actor"
