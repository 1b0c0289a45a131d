"""GET /v1/sessions/{session_id}/events"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listSessionEvents",
    method="GET",
    path="/v1/sessions/{session_id}/events",
    path_names=("session_id",),
    query={
        "created_at_gt": "created_at[gt]",
        "created_at_gte": "created_at[gte]",
        "created_at_lt": "created_at[lt]",
        "created_at_lte": "created_at[lte]",
        "limit": "limit",
        "order": "order",
        "page": "page",
        "types": "types[]",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="SessionEvent",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
