from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class SpendLimitUserActor(_BaseModel):
    """A user of the organization."""

    deleted: bool
    """Whether the account of the user is deleted."""
    type: Literal["user_actor"] = "user_actor"
    user_id: str
    """The user."""
    email_address: str | None = _UNSET
    """The email address; null if the account is deleted or cannot be read."""
    name: str | None = _UNSET
    """The name; null if the user has no name, or if the account is deleted or cannot be read."""
