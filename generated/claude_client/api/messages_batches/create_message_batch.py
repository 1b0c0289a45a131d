"""POST /v1/messages/batches"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createMessageBatch",
    method="POST",
    path="/v1/messages/batches",
    headers={
        "user_profile_id": "anthropic-user-profile-id",
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "requests": "requests",
    },
    body_type="application/json",
    required=("requests",),
    result="MessageBatch",
    answer="json",
)
