"""Why a destination is disabled."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .telemetry_destination_disabled_reason_caller import TelemetryDestinationDisabledReasonCaller
from .telemetry_destination_disabled_reason_invalid_address import (
    TelemetryDestinationDisabledReasonInvalidAddress,
)
from .telemetry_destination_disabled_reason_redirect import TelemetryDestinationDisabledReasonRedirect
from .telemetry_destination_disabled_reason_sustained_failure import (
    TelemetryDestinationDisabledReasonSustainedFailure,
)

TelemetryDestinationDisabledReason: TypeAlias = (
    TelemetryDestinationDisabledReasonCaller
    | TelemetryDestinationDisabledReasonSustainedFailure
    | TelemetryDestinationDisabledReasonInvalidAddress
    | TelemetryDestinationDisabledReasonRedirect
    | UnknownVariant
)
