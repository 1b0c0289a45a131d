"""GET /v1/deployment_runs"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listDeploymentRuns",
    method="GET",
    path="/v1/deployment_runs",
    query={
        "created_at_gt": "created_at[gt]",
        "created_at_gte": "created_at[gte]",
        "created_at_lt": "created_at[lt]",
        "created_at_lte": "created_at[lte]",
        "deployment_id": "deployment_id",
        "has_error": "has_error",
        "limit": "limit",
        "page": "page",
        "trigger_type": "trigger_type",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="DeploymentRun",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
