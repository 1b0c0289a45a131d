"""POST /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="addTelemetryDestinationWorkspace",
    method="POST",
    path="/v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}",
    path_names=(
        "destination_id",
        "workspace_id",
    ),
    result="TelemetryDestinationWorkspace",
    answer="json",
    betas=("telemetry-destinations-2026-08-11",),
)
