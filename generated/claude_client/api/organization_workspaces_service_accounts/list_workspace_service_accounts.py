"""GET /v1/organizations/workspaces/{workspace_id}/service_accounts"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listWorkspaceServiceAccounts",
    method="GET",
    path="/v1/organizations/workspaces/{workspace_id}/service_accounts",
    path_names=("workspace_id",),
    query={
        "limit": "limit",
        "page": "page",
    },
    result="ServiceAccountWorkspaceMember",
    answer="json",
    paging=Paging("page-token", "data"),
)
