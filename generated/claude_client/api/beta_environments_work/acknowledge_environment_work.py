"""POST /v1/environments/{environment_id}/work/{work_id}/ack"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="acknowledgeEnvironmentWork",
    method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}/ack",
    path_names=(
        "environment_id",
        "work_id",
    ),
    result="SelfHostedWork",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
