"""GET /v1/sessions"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listSessions",
    method="GET",
    path="/v1/sessions",
    query={
        "agent_id": "agent_id",
        "agent_version": "agent_version",
        "created_at_gt": "created_at[gt]",
        "created_at_gte": "created_at[gte]",
        "created_at_lt": "created_at[lt]",
        "created_at_lte": "created_at[lte]",
        "deployment_id": "deployment_id",
        "include_archived": "include_archived",
        "limit": "limit",
        "memory_store_id": "memory_store_id",
        "order": "order",
        "page": "page",
        "statuses": "statuses[]",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Session",
    answer="json",
    paging=Paging("two-way-page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
