from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class TelemetryDestinationWorkspace(_BaseModel):
    """A workspace on the list of a destination."""

    _times = ("created_at",)

    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    telemetry_destination_id: str
    """The destination."""
    type: Literal["telemetry_destination_workspace"] = "telemetry_destination_workspace"
    workspace_id: str
    """The workspace."""
