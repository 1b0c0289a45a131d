from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class UserProfileActionURL(_BaseModel):
    """A URL for the person who has to act."""

    _times = ("expires_at",)

    expires_at: datetime
    """When the URL ends, as an RFC 3339 time."""
    type: Literal["user_profile_action_url"] = "user_profile_action_url"
    url: str
    """The URL. It works for everybody who has it."""
