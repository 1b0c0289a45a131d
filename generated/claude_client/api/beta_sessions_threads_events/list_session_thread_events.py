"""GET /v1/sessions/{session_id}/threads/{thread_id}/events"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listSessionThreadEvents",
    method="GET",
    path="/v1/sessions/{session_id}/threads/{thread_id}/events",
    path_names=(
        "session_id",
        "thread_id",
    ),
    query={
        "limit": "limit",
        "page": "page",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="SessionEvent",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
