"""POST /v1/memory_stores/{memory_store_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveMemoryStore",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}/archive",
    path_names=("memory_store_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="MemoryStore",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
