"""Whether traces are sent to a destination."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .telemetry_destination_state_disabled import TelemetryDestinationStateDisabled
from .telemetry_destination_state_enabled import TelemetryDestinationStateEnabled

TelemetryDestinationState: TypeAlias = (
    TelemetryDestinationStateEnabled | TelemetryDestinationStateDisabled | UnknownVariant
)
