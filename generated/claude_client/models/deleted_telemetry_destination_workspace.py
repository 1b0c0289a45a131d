from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedTelemetryDestinationWorkspace(_BaseModel):
    """Says which workspace is no longer on the list."""

    telemetry_destination_id: str
    """The destination."""
    type: Literal["telemetry_destination_workspace_deleted"] = "telemetry_destination_workspace_deleted"
    workspace_id: str
    """The workspace."""
