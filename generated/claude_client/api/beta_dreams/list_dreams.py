"""GET /v1/dreams"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listDreams",
    method="GET",
    path="/v1/dreams",
    query={
        "created_at_gt": "created_at[gt]",
        "created_at_lt": "created_at[lt]",
        "include_archived": "include_archived",
        "limit": "limit",
        "page": "page",
        "statuses": "statuses[]",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Dream",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("dreaming-2026-04-21",),
)
