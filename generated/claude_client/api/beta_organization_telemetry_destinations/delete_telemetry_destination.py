"""DELETE /v1/organizations/telemetry_destinations/{destination_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteTelemetryDestination",
    method="DELETE",
    path="/v1/organizations/telemetry_destinations/{destination_id}",
    path_names=("destination_id",),
    result="DeletedTelemetryDestination",
    answer="json",
    betas=("telemetry-destinations-2026-08-11",),
)
