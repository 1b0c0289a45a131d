from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class PluginUserActor(_BaseModel):
    """A member of the organization."""

    type: Literal["user_actor"] = "user_actor"
    user_id: str
    """The id of the member."""
    email_address: str | None = _UNSET
    """The address of the member; null if it is not known any more."""
