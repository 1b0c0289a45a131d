"""DELETE /v1/sessions/{session_id}/resources/{resource_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteSessionResource",
    method="DELETE",
    path="/v1/sessions/{session_id}/resources/{resource_id}",
    path_names=(
        "session_id",
        "resource_id",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="DeleteSessionResource",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
