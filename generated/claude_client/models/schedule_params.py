from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ScheduleParams(_BaseModel):
    """When sessions start by themselves."""

    expression: str
    """Minute, hour, day of the month, month and weekday (0 to 7; 0 and 7 are Sunday), as for cron. There
    are no seconds, no `L`, `W`, `#` or `?`, and no names such as `@daily`."""
    timezone: str
    """The IANA time zone in which the expression counts."""
    type: Literal["cron"] = "cron"
