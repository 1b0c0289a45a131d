"""GET /v1/organizations/workspaces/{workspace_id}/rate_limits"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listWorkspaceRateLimits",
    method="GET",
    path="/v1/organizations/workspaces/{workspace_id}/rate_limits",
    path_names=("workspace_id",),
    query={
        "group_type": "group_type",
        "include_inherited": "include_inherited",
        "limit": "limit",
        "page": "page",
    },
    result="WorkspaceRateLimit",
    answer="json",
    paging=Paging("page-token", "data"),
)
