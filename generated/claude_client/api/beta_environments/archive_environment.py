"""POST /v1/environments/{environment_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveEnvironment",
    method="POST",
    path="/v1/environments/{environment_id}/archive",
    path_names=("environment_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Environment",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
