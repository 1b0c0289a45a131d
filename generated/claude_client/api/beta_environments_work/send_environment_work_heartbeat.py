"""POST /v1/environments/{environment_id}/work/{work_id}/heartbeat"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="sendEnvironmentWorkHeartbeat",
    method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}/heartbeat",
    path_names=(
        "environment_id",
        "work_id",
    ),
    query={
        "desired_ttl_seconds": "desired_ttl_seconds",
        "expected_last_heartbeat": "expected_last_heartbeat",
    },
    result="SelfHostedWorkHeartbeatResponse",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
