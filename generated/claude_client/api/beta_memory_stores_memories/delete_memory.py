"""DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteMemory",
    method="DELETE",
    path="/v1/memory_stores/{memory_store_id}/memories/{memory_id}",
    path_names=(
        "memory_store_id",
        "memory_id",
    ),
    query={
        "expected_content_sha256": "expected_content_sha256",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="DeletedMemory",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
