from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TelemetryDestinationTestFailure(_BaseModel):
    """The destination did not accept the span."""

    error: str
    """Why, such as `HTTP error (status 403)`."""
    type: Literal["failure"] = "failure"
