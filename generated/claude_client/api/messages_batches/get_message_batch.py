"""GET /v1/messages/batches/{message_batch_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getMessageBatch",
    method="GET",
    path="/v1/messages/batches/{message_batch_id}",
    path_names=("message_batch_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="MessageBatch",
    answer="json",
)
