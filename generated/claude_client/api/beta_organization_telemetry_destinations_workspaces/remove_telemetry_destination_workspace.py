"""DELETE /v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="removeTelemetryDestinationWorkspace",
    method="DELETE",
    path="/v1/organizations/telemetry_destinations/{destination_id}/workspaces/{workspace_id}",
    path_names=(
        "destination_id",
        "workspace_id",
    ),
    result="DeletedTelemetryDestinationWorkspace",
    answer="json",
    betas=("telemetry-destinations-2026-08-11",),
)
