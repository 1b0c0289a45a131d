"""POST /v1/sessions/{session_id}/threads/{thread_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveSessionThread",
    method="POST",
    path="/v1/sessions/{session_id}/threads/{thread_id}/archive",
    path_names=(
        "session_id",
        "thread_id",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="SessionThread",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
