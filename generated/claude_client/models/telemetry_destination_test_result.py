"""Whether a destination accepted the span of a test."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .telemetry_destination_test_failure import TelemetryDestinationTestFailure
from .telemetry_destination_test_success import TelemetryDestinationTestSuccess

TelemetryDestinationTestResult: TypeAlias = (
    TelemetryDestinationTestSuccess | TelemetryDestinationTestFailure | UnknownVariant
)
