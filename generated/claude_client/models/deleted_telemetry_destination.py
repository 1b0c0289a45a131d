from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DeletedTelemetryDestination(_BaseModel):
    """Says which destination is gone."""

    id: str
    """The id of the deleted destination."""
    type: Literal["telemetry_destination_deleted"] = "telemetry_destination_deleted"
