from __future__ import annotations

from datetime import datetime

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class FederationIssuerPollStatus(_BaseModel):
    """How fetching the keys of an issuer goes."""

    _times = (
        "last_fetched_at",
        "next_poll_at",
    )

    consecutive_failures: int
    """How often it has failed since it last succeeded."""
    last_fetched_at: datetime | None = _UNSET
    """When it last succeeded."""
    next_poll_at: datetime | None = _UNSET
    """When the keys are fetched next; null if that is stopped."""
