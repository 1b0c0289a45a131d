"""POST /v1/organizations/telemetry_destinations/{destination_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateTelemetryDestination",
    method="POST",
    path="/v1/organizations/telemetry_destinations/{destination_id}",
    path_names=("destination_id",),
    body={
        "display_name": "display_name",
        "endpoint_url": "endpoint_url",
        "headers": "headers",
        "state": "state",
        "traces": "traces",
        "workspaces": "workspaces",
    },
    body_type="application/json",
    result="TelemetryDestination",
    answer="json",
    betas=("telemetry-destinations-2026-08-11",),
)
