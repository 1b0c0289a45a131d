from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ScheduleTriggerContext(_BaseModel):
    """The schedule started the run."""

    _times = ("scheduled_at",)

    scheduled_at: datetime
    """The time of the schedule, which no other run of the deployment has. The run starts a little later."""
    type: Literal["schedule"] = "schedule"
