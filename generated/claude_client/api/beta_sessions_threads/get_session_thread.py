"""GET /v1/sessions/{session_id}/threads/{thread_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getSessionThread",
    method="GET",
    path="/v1/sessions/{session_id}/threads/{thread_id}",
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
