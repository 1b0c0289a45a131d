from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TelemetryDestinationDisabledReasonRedirect(_BaseModel):
    """The API disabled it because it answered with a redirect."""

    type: Literal["redirect"] = "redirect"
