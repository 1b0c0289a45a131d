"""POST /v1/sessions/{session_id}/events"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="sendSessionEvents",
    method="POST",
    path="/v1/sessions/{session_id}/events",
    path_names=("session_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "events": "events",
    },
    body_type="application/json",
    required=("events",),
    result="SendSessionEvents",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
