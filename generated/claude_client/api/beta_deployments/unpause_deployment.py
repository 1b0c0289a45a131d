"""POST /v1/deployments/{deployment_id}/unpause"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="unpauseDeployment",
    method="POST",
    path="/v1/deployments/{deployment_id}/unpause",
    path_names=("deployment_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Deployment",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
