"""GET /v1/environments/{environment_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getEnvironment",
    method="GET",
    path="/v1/environments/{environment_id}",
    path_names=("environment_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Environment",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
