"""GET /v1/deployments"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listDeployments",
    method="GET",
    path="/v1/deployments",
    query={
        "agent_id": "agent_id",
        "created_at_gte": "created_at[gte]",
        "created_at_lte": "created_at[lte]",
        "include_archived": "include_archived",
        "limit": "limit",
        "page": "page",
        "status": "status",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Deployment",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
