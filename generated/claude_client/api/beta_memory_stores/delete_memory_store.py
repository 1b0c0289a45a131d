"""DELETE /v1/memory_stores/{memory_store_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteMemoryStore",
    method="DELETE",
    path="/v1/memory_stores/{memory_store_id}",
    path_names=("memory_store_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="DeletedMemoryStore",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
