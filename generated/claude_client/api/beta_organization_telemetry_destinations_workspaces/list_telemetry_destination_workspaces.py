"""GET /v1/organizations/telemetry_destinations/{destination_id}/workspaces"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listTelemetryDestinationWorkspaces",
    method="GET",
    path="/v1/organizations/telemetry_destinations/{destination_id}/workspaces",
    path_names=("destination_id",),
    query={
        "limit": "limit",
        "page": "page",
    },
    result="TelemetryDestinationWorkspace",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("telemetry-destinations-2026-08-11",),
)
