from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .telemetry_destination_disabled_reason import TelemetryDestinationDisabledReason


@_model
class TelemetryDestinationStateDisabled(_BaseModel):
    """No traces are sent."""

    _nested = {
        "reason": "TelemetryDestinationDisabledReason",
    }

    reason: TelemetryDestinationDisabledReason
    """Who disabled it"""
    type: Literal["disabled"] = "disabled"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TelemetryDestinationDisabledReason",
    )
