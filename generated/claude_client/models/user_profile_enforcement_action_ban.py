from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class UserProfileEnforcementActionBan(_BaseModel):
    """The end user is not served any more."""

    _times = (
        "opened_at",
        "expires_at",
    )

    id: str
    """Names the measure; begins with `enac_`."""
    opened_at: datetime
    """When the measure began, as an RFC 3339 time."""
    reason: (
        Literal[
            "unsupported_region",
            "fraud_or_abuse",
            "high_harm",
            "usage_policy_violation",
            "account_compromise",
            "unspecified",
        ]
        | str
    )
    """Why it was taken."""
    type: Literal["ban"] = "ban"
    action: Literal["verify"] | None = _UNSET
    """Null, since the end user can do nothing about it."""
    expires_at: datetime | None = _UNSET
    """Null, since a ban has no end."""
