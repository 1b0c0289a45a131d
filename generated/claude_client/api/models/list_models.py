"""GET /v1/models"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listModels",
    method="GET",
    path="/v1/models",
    query={
        "limit": "limit",
        "after_id": "after_id",
        "before_id": "before_id",
        "lifecycle": "lifecycle[]",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="ModelInfo",
    answer="json",
    paging=Paging("id-cursor", "data"),
)
