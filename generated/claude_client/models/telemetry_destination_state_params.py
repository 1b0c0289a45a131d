"""Whether traces are sent to a destination."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .telemetry_destination_state_disabled_params import TelemetryDestinationStateDisabledParams
from .telemetry_destination_state_enabled_params import TelemetryDestinationStateEnabledParams

TelemetryDestinationStateParams: TypeAlias = (
    TelemetryDestinationStateEnabledParams | Mapping[str, Any] | TelemetryDestinationStateDisabledParams
)
