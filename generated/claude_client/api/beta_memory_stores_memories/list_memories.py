"""GET /v1/memory_stores/{memory_store_id}/memories"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listMemories",
    method="GET",
    path="/v1/memory_stores/{memory_store_id}/memories",
    path_names=("memory_store_id",),
    query={
        "depth": "depth",
        "limit": "limit",
        "page": "page",
        "path_prefix": "path_prefix",
        "view": "view",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="MemoryListItem",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
