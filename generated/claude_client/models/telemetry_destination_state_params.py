"""Whether traces are sent to a destination."""

from typing import TypeAlias

from .telemetry_destination_state_disabled_params import TelemetryDestinationStateDisabledParams
from .telemetry_destination_state_enabled_params import TelemetryDestinationStateEnabledParams

TelemetryDestinationStateParams: TypeAlias = (
    TelemetryDestinationStateEnabledParams | TelemetryDestinationStateDisabledParams
)
