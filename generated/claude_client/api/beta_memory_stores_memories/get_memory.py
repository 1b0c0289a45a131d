"""GET /v1/memory_stores/{memory_store_id}/memories/{memory_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getMemory",
    method="GET",
    path="/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    path_names=(
        "memory_store_id",
        "memory_id",
    ),
    query={
        "view": "view",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Memory",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
