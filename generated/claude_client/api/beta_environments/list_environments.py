"""GET /v1/environments"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listEnvironments",
    method="GET",
    path="/v1/environments",
    query={
        "include_archived": "include_archived",
        "limit": "limit",
        "page": "page",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Environment",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
