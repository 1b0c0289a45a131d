from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TelemetryDestinationDisabledReasonInvalidAddress(_BaseModel):
    """The API disabled it because its host name has had no public address for too long."""

    type: Literal["invalid_address"] = "invalid_address"
