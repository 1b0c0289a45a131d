"""GET /v1/messages/batches"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listMessageBatches",
    method="GET",
    path="/v1/messages/batches",
    query={
        "limit": "limit",
        "after_id": "after_id",
        "before_id": "before_id",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="MessageBatch",
    answer="json",
    paging=Paging("id-cursor", "data"),
)
