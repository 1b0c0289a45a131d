"""POST /v1/organizations/telemetry_destinations"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createTelemetryDestination",
    method="POST",
    path="/v1/organizations/telemetry_destinations",
    body={
        "endpoint_url": "endpoint_url",
        "workspaces": "workspaces",
        "display_name": "display_name",
        "headers": "headers",
        "traces": "traces",
    },
    body_type="application/json",
    required=(
        "endpoint_url",
        "workspaces",
    ),
    result="TelemetryDestination",
    answer="json",
    betas=("telemetry-destinations-2026-08-11",),
)
