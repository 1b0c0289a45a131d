"""GET /v1/sessions/{session_id}/threads/{thread_id}/stream"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="streamSessionThreadEvents",
    method="GET",
    path="/v1/sessions/{session_id}/threads/{thread_id}/stream",
    path_names=(
        "session_id",
        "thread_id",
    ),
    query={
        "event_deltas": "event_deltas[]",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    answer="none",
    event="StreamSessionEvent",
    betas=("managed-agents-2026-04-01",),
)
