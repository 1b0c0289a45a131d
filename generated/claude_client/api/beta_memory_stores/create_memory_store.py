"""POST /v1/memory_stores"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createMemoryStore",
    method="POST",
    path="/v1/memory_stores",
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "name": "name",
        "description": "description",
        "metadata": "metadata",
    },
    body_type="application/json",
    required=("name",),
    result="MemoryStore",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
