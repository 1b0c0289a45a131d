"""GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getMemoryVersion",
    method="GET",
    path="/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}",
    path_names=(
        "memory_store_id",
        "memory_version_id",
    ),
    query={
        "view": "view",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="MemoryVersion",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
