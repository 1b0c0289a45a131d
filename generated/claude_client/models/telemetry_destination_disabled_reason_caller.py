from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TelemetryDestinationDisabledReasonCaller(_BaseModel):
    """An update disabled it."""

    type: Literal["caller"] = "caller"
