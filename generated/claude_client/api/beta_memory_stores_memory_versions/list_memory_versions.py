"""GET /v1/memory_stores/{memory_store_id}/memory_versions"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listMemoryVersions",
    method="GET",
    path="/v1/memory_stores/{memory_store_id}/memory_versions",
    path_names=("memory_store_id",),
    query={
        "api_key_id": "api_key_id",
        "created_at_gte": "created_at[gte]",
        "created_at_lte": "created_at[lte]",
        "limit": "limit",
        "memory_id": "memory_id",
        "operation": "operation",
        "page": "page",
        "service_account_id": "service_account_id",
        "session_id": "session_id",
        "view": "view",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="MemoryVersion",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
