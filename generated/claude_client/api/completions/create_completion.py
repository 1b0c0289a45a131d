"""POST /v1/complete"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createCompletion",
    method="POST",
    path="/v1/complete",
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "max_tokens_to_sample": "max_tokens_to_sample",
        "model": "model",
        "prompt": "prompt",
        "metadata": "metadata",
        "stop_sequences": "stop_sequences",
        "temperature": "temperature",
        "top_k": "top_k",
        "top_p": "top_p",
        "stream": "stream",
    },
    body_type="application/json",
    required=(
        "max_tokens_to_sample",
        "model",
        "prompt",
    ),
    result="Completion",
    answer="json",
    event="CompletionStreamEvent",
)
