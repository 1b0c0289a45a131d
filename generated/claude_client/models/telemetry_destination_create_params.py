from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .telemetry_destination_traces_params import TelemetryDestinationTracesParams
    from .telemetry_destination_workspaces_params import TelemetryDestinationWorkspacesParams


@_model
class TelemetryDestinationCreateParams(_BaseModel):
    """A new destination."""

    _nested = {
        "workspaces": "TelemetryDestinationWorkspacesParams",
        "traces": "TelemetryDestinationTracesParams",
    }
    _never_null = (
        "headers",
        "traces",
    )

    endpoint_url: str
    """Where the collector takes OTLP over HTTP. `/v1/traces` is appended to it. Only HTTPS, port 443 and a
    host name are allowed, without query, fragment and user name."""
    workspaces: TelemetryDestinationWorkspacesParams
    """The workspaces whose traces are sent."""
    display_name: str | None = _UNSET
    """What people call the destination."""
    headers: Mapping[str, str] | None = _UNSET
    """Headers of every delivery, such as one that signs in. No response contains their values. Names
    differ in more than case, and together they have at most 16,384 bytes. Headers that HTTP or the API
    need cannot be set."""
    traces: TelemetryDestinationTracesParams | Mapping[str, Any] | None = _UNSET
    """What is sent of traces."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "TelemetryDestinationTracesParams",
        "TelemetryDestinationWorkspacesParams",
    )
