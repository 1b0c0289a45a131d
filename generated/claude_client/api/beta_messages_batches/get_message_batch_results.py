"""GET /v1/messages/batches/{message_batch_id}/results"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getMessageBatchResults",
    method="GET",
    path="/v1/messages/batches/{message_batch_id}/results",
    path_names=("message_batch_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    line="MessageBatchIndividualResponse",
    answer="jsonl",
    accept="application/x-jsonl",
)
