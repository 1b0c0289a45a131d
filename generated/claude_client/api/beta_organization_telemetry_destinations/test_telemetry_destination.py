"""POST /v1/organizations/telemetry_destinations/{destination_id}/test"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="testTelemetryDestination",
    method="POST",
    path="/v1/organizations/telemetry_destinations/{destination_id}/test",
    path_names=("destination_id",),
    result="TelemetryDestinationTestResponse",
    answer="json",
    betas=("telemetry-destinations-2026-08-11",),
)
