"""GET /v1/sessions/{session_id}/threads"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listSessionThreads",
    method="GET",
    path="/v1/sessions/{session_id}/threads",
    path_names=("session_id",),
    query={
        "limit": "limit",
        "page": "page",
        "statuses": "statuses[]",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="SessionThread",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
