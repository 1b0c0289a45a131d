"""GET /v1/organizations/telemetry_destinations"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listTelemetryDestinations",
    method="GET",
    path="/v1/organizations/telemetry_destinations",
    query={
        "limit": "limit",
        "page": "page",
        "workspace_ids": "workspace_ids[]",
    },
    result="TelemetryDestination",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("telemetry-destinations-2026-08-11",),
)
