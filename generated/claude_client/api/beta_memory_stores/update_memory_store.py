"""POST /v1/memory_stores/{memory_store_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateMemoryStore",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}",
    path_names=("memory_store_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "description": "description",
        "metadata": "metadata",
        "name": "name",
    },
    body_type="application/json",
    result="MemoryStore",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
