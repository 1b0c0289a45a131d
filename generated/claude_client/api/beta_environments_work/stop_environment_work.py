"""POST /v1/environments/{environment_id}/work/{work_id}/stop"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="stopEnvironmentWork",
    method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}/stop",
    path_names=(
        "environment_id",
        "work_id",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "force": "force",
    },
    body_type="application/json",
    result="SelfHostedWork",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
