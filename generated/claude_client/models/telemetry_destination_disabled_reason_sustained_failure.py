from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TelemetryDestinationDisabledReasonSustainedFailure(_BaseModel):
    """The API disabled it because deliveries failed for too long."""

    type: Literal["sustained_failure"] = "sustained_failure"
