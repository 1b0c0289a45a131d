from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsReportUserActor(_BaseModel):
    """A user."""

    deleted: bool
    """Whether the account is deleted, or no longer belongs to the organization."""
    type: Literal["user_actor"] = "user_actor"
    user_id: str
    """The user."""
    email_address: str | None = _UNSET
    """The email address; null if the account is deleted or belongs to no person."""
    name: str | None = _UNSET
    """The name; null without one, `Deleted User` if it may not be shown."""
