"""POST /v1/deployments/{deployment_id}/run"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="runDeployment",
    method="POST",
    path="/v1/deployments/{deployment_id}/run",
    path_names=("deployment_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="DeploymentRun",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
