from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .telemetry_destination_test_result import TelemetryDestinationTestResult


@_model
class TelemetryDestinationTestResponse(_BaseModel):
    """What came of a test."""

    _nested = {
        "result": "TelemetryDestinationTestResult",
    }

    result: TelemetryDestinationTestResult
    """Whether the destination accepted the span."""
    type: Literal["telemetry_destination_test"] = "telemetry_destination_test"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TelemetryDestinationTestResult",
    )
