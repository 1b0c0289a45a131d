"""The workspaces whose traces are sent to a destination."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .telemetry_destination_workspaces_all import TelemetryDestinationWorkspacesAll
from .telemetry_destination_workspaces_exclude import TelemetryDestinationWorkspacesExclude
from .telemetry_destination_workspaces_include import TelemetryDestinationWorkspacesInclude

TelemetryDestinationWorkspaces: TypeAlias = (
    TelemetryDestinationWorkspacesAll
    | TelemetryDestinationWorkspacesInclude
    | TelemetryDestinationWorkspacesExclude
    | UnknownVariant
)
