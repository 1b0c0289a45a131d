"""GET /v1/organizations/telemetry_destinations/{destination_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getTelemetryDestination",
    method="GET",
    path="/v1/organizations/telemetry_destinations/{destination_id}",
    path_names=("destination_id",),
    result="TelemetryDestination",
    answer="json",
    betas=("telemetry-destinations-2026-08-11",),
)
