"""GET /v1/agents"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listAgents",
    method="GET",
    path="/v1/agents",
    query={
        "created_at_gte": "created_at[gte]",
        "created_at_lte": "created_at[lte]",
        "include_archived": "include_archived",
        "limit": "limit",
        "page": "page",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Agent",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
