from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OrganizationUser(_BaseModel):
    """A person who belongs to the organization."""

    _times = ("added_at",)

    id: str
    """Names the user."""
    added_at: datetime
    """When the user joined the organization, as an RFC 3339 time."""
    email: str
    """The user's email address."""
    name: str
    """The user's name."""
    role: (
        Literal[
            "admin",
            "billing",
            "claude_code_user",
            "developer",
            "managed",
            "membership_admin",
            "owner",
            "primary_owner",
            "user",
        ]
        | str
    )
    """What the user may do in the organization."""
    type: Literal["user"] = "user"
