from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class PluginOwnerUser(_BaseModel):
    """A member owns it."""

    type: Literal["user"] = "user"
    user_id: str
    """The id of the member."""
