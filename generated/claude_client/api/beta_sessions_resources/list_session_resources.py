"""GET /v1/sessions/{session_id}/resources"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listSessionResources",
    method="GET",
    path="/v1/sessions/{session_id}/resources",
    path_names=("session_id",),
    query={
        "limit": "limit",
        "page": "page",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="SessionResource",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
