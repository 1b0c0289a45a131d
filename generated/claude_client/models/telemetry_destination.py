from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .telemetry_destination_delivery_health import TelemetryDestinationDeliveryHealth
    from .telemetry_destination_state import TelemetryDestinationState
    from .telemetry_destination_traces import TelemetryDestinationTraces
    from .telemetry_destination_workspaces import TelemetryDestinationWorkspaces


@_model
class TelemetryDestination(_BaseModel):
    """A collector outside that gets the traces of workspaces by OpenTelemetry."""

    _nested = {
        "delivery_health": "TelemetryDestinationDeliveryHealth",
        "state": "TelemetryDestinationState",
        "traces": "TelemetryDestinationTraces",
        "workspaces": "TelemetryDestinationWorkspaces",
    }
    _times = (
        "created_at",
        "updated_at",
    )

    id: str
    """Names the destination; begins with `tdst_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    delivery_health: TelemetryDestinationDeliveryHealth
    """How the last deliveries went."""
    endpoint_url: str
    """Where the collector takes OTLP over HTTP."""
    header_names: list[str]
    """The names of the headers of every delivery."""
    state: TelemetryDestinationState
    """Whether traces are sent."""
    traces: TelemetryDestinationTraces
    """What is sent of traces."""
    type: Literal["telemetry_destination"] = "telemetry_destination"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    workspaces: TelemetryDestinationWorkspaces
    """The workspaces whose traces are sent."""
    display_name: str | None = _UNSET
    """What people call the destination; null if it has no name."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TelemetryDestinationDeliveryHealth",
        "TelemetryDestinationState",
        "TelemetryDestinationTraces",
        "TelemetryDestinationWorkspaces",
    )
