from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class UserActor(_BaseModel):
    """A person, for example in the Console."""

    type: Literal["user_actor"] = "user_actor"
    user_id: str
    """The id of the person; begins with `user_`."""
