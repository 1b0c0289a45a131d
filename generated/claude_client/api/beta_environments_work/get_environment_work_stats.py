"""GET /v1/environments/{environment_id}/work/stats"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getEnvironmentWorkStats",
    method="GET",
    path="/v1/environments/{environment_id}/work/stats",
    path_names=("environment_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="SelfHostedWorkQueueStats",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
