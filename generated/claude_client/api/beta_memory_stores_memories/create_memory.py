"""POST /v1/memory_stores/{memory_store_id}/memories"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createMemory",
    method="POST",
    path="/v1/memory_stores/{memory_store_id}/memories",
    path_names=("memory_store_id",),
    query={
        "view": "view",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "content": "content",
        "path": "path",
    },
    body_type="application/json",
    required=("path",),
    result="Memory",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
