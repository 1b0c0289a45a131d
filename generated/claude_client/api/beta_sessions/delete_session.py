"""DELETE /v1/sessions/{session_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteSession",
    method="DELETE",
    path="/v1/sessions/{session_id}",
    path_names=("session_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="DeletedSession",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
