from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class UserProfileExternalUserDetails(_BaseModel):
    """What you know of an end user or company. Every detail is there; it is null until you send it."""

    _times = ("onboarded_at",)

    account_status: Literal["active", "suspended", "blocked"] | str | None = _UNSET
    """The state of the account with you."""
    country: str | None = _UNSET
    """The country, as two capital letters."""
    email_hash: str | None = _UNSET
    """A hash of the email address."""
    entity_type: Literal["individual", "business", "non_profit", "government"] | str | None = _UNSET
    """What kind of person or body it is."""
    name_hash: str | None = _UNSET
    """A hash of the name."""
    onboarded_at: datetime | None = _UNSET
    """When the account with you was opened, as an RFC 3339 time."""
    reference_id: str | None = _UNSET
    """Your own name for the end user or company."""
