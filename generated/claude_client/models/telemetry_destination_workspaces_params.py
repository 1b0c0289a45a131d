"""The workspaces whose traces are sent to a destination."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .telemetry_destination_workspaces_all_params import TelemetryDestinationWorkspacesAllParams
from .telemetry_destination_workspaces_exclude_params import TelemetryDestinationWorkspacesExcludeParams
from .telemetry_destination_workspaces_include_params import TelemetryDestinationWorkspacesIncludeParams

TelemetryDestinationWorkspacesParams: TypeAlias = (
    TelemetryDestinationWorkspacesAllParams
    | Mapping[str, Any]
    | TelemetryDestinationWorkspacesIncludeParams
    | TelemetryDestinationWorkspacesExcludeParams
)
