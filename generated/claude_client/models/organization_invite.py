from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class OrganizationInvite(_BaseModel):
    """An invite to the organization."""

    _times = (
        "expires_at",
        "invited_at",
        "accepted_at",
    )

    id: str
    """Names the invite."""
    email: str
    """The address that it was sent to."""
    expires_at: datetime
    """When it can no longer be accepted, 21 days after it was sent."""
    invited_at: datetime
    """When it was sent, as an RFC 3339 time."""
    rbac_group_ids: list[str]
    """Groups that the person joins on accepting it."""
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
    """The role that the person gets."""
    status: Literal["accepted", "deleted", "expired", "pending"] | str
    """Whether it can still be accepted, and if not, why."""
    type: Literal["invite"] = "invite"
    accepted_at: datetime | None = _UNSET
    """When the person accepted it, as an RFC 3339 time; null before."""
