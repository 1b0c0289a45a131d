"""POST /v1/memory_stores/{memory_store_id}/memories/{memory_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateMemory",
    method="POST",
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
    body={
        "content": "content",
        "path": "path",
        "precondition": "precondition",
    },
    body_type="application/json",
    result="Memory",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
