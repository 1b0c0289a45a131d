from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class Schedule(_BaseModel):
    """When sessions start by themselves."""

    _times = ("last_run_at",)

    expression: str
    """Minute, hour, day of the month, month and weekday, as for cron."""
    timezone: str
    """The IANA time zone in which the expression counts."""
    type: Literal["cron"] = "cron"
    last_run_at: datetime | None = _UNSET
    """When the schedule last started a session; null before that."""
    upcoming_runs_at: list[datetime] | None = _UNSET
    """When it starts the next sessions, five at most; each starts a little later. Empty once the
    deployment is archived."""
