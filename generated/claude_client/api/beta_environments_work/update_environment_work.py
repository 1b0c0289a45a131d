"""POST /v1/environments/{environment_id}/work/{work_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateEnvironmentWork",
    method="POST",
    path="/v1/environments/{environment_id}/work/{work_id}",
    path_names=(
        "environment_id",
        "work_id",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "metadata": "metadata",
    },
    body_type="application/json",
    required=("metadata",),
    result="SelfHostedWork",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
