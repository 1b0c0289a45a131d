"""GET /v1/deployments/{deployment_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getDeployment",
    method="GET",
    path="/v1/deployments/{deployment_id}",
    path_names=("deployment_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Deployment",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
