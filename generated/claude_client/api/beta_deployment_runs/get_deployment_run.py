"""GET /v1/deployment_runs/{deployment_run_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getDeploymentRun",
    method="GET",
    path="/v1/deployment_runs/{deployment_run_id}",
    path_names=("deployment_run_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="DeploymentRun",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
