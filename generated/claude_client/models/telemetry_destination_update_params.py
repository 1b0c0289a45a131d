from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .telemetry_destination_state_params import TelemetryDestinationStateParams
    from .telemetry_destination_traces_params import TelemetryDestinationTracesParams
    from .telemetry_destination_workspaces_params import TelemetryDestinationWorkspacesParams


@_model
class TelemetryDestinationUpdateParams(_BaseModel):
    """Changes of a destination. What is left out stays as it is. At least one property is required."""

    _nested = {
        "state": "TelemetryDestinationStateParams",
        "traces": "TelemetryDestinationTracesParams",
        "workspaces": "TelemetryDestinationWorkspacesParams",
    }
    _never_null = (
        "endpoint_url",
        "headers",
        "state",
        "workspaces",
    )

    display_name: str | None = _UNSET
    """The new name; null removes it."""
    endpoint_url: str | None = _UNSET
    """The new address of the collector. Another host removes the headers; then `traces.endpoint_url` must
    change too."""
    headers: Mapping[str, str | None] | None = _UNSET
    """Headers to set, by name; null as a value removes one. A value is only accepted together with
    `endpoint_url`."""
    state: TelemetryDestinationStateParams | None = _UNSET
    """Whether traces are sent."""
    traces: TelemetryDestinationTracesParams | Mapping[str, Any] | None = _UNSET
    """What is sent of traces from now on; null sets the defaults."""
    workspaces: TelemetryDestinationWorkspacesParams | None = _UNSET
    """The workspaces whose traces are sent from now on. It is refused while the list has more than 750."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TelemetryDestinationStateParams",
        "TelemetryDestinationTracesParams",
        "TelemetryDestinationWorkspacesParams",
    )
