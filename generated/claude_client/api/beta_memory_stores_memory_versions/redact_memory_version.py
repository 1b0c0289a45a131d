"""POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="redactMemoryVersion",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact",
    path_names=(
        "memory_store_id",
        "memory_version_id",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="MemoryVersion",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
