"""POST /v1/messages/batches/{message_batch_id}/cancel"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="cancelMessageBatch",
    method="POST",
    path="/v1/messages/batches/{message_batch_id}/cancel",
    path_names=("message_batch_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="MessageBatch",
    answer="json",
)
