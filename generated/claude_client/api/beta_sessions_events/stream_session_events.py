"""GET /v1/sessions/{session_id}/events/stream"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="streamSessionEvents",
    method="GET",
    path="/v1/sessions/{session_id}/events/stream",
    path_names=("session_id",),
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
