"""POST /v1/sessions/{session_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveSession",
    method="POST",
    path="/v1/sessions/{session_id}/archive",
    path_names=("session_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Session",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
