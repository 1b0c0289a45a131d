"""POST /v1/sessions/{session_id}/resources"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="addSessionResource",
    method="POST",
    path="/v1/sessions/{session_id}/resources",
    path_names=("session_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "file_id": "file_id",
        "type": "type",
        "mount_path": "mount_path",
    },
    body_type="application/json",
    required=(
        "file_id",
        "type",
    ),
    result="FileResource",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
