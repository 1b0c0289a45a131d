from __future__ import annotations

from datetime import datetime

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TelemetryDestinationDeliveryHealth(_BaseModel):
    """How the last deliveries to a destination went. The values can be late."""

    _times = (
        "last_error_at",
        "last_success_at",
    )

    last_error: str | None = _UNSET
    """Why a delivery failed last, such as `timeout`; null if none has failed. A later success does not
    remove it."""
    last_error_at: datetime | None = _UNSET
    """When a delivery failed last; null if none has failed."""
    last_success_at: datetime | None = _UNSET
    """When a delivery succeeded last; null if none has."""
