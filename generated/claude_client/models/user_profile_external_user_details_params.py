from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class UserProfileExternalUserDetailsParams(_BaseModel):
    """What you know of an end user or company. It is not checked."""

    _times = ("onboarded_at",)
    _never_null = ("onboarded_at",)

    account_status: Literal["active", "suspended", "blocked"] | None = _UNSET
    """The state of the account with you. A suspended account can become active again; a blocked one
    cannot."""
    country: str | None = _UNSET
    """The country, as two capital letters of ISO 3166-1."""
    email_hash: str | None = _UNSET
    """A hash of the email address, by a function of your choice."""
    entity_type: Literal["individual", "business", "non_profit", "government"] | None = _UNSET
    """What kind of person or body it is."""
    name_hash: str | None = _UNSET
    """A hash of the name, by a function of your choice."""
    onboarded_at: str | datetime | None = _UNSET
    """When the account with you was opened, as an RFC 3339 time. It can be at most one minute in the
    future."""
    reference_id: str | None = _UNSET
    """Your own name for the end user or company. Two profiles can have the same."""
