"""GET /v1/organizations/service_accounts/{service_account_id}/workspaces"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listServiceAccountWorkspaces",
    method="GET",
    path="/v1/organizations/service_accounts/{service_account_id}/workspaces",
    path_names=("service_account_id",),
    query={
        "limit": "limit",
        "page": "page",
    },
    result="ServiceAccountWorkspaceMember",
    answer="json",
    paging=Paging("page-token", "data"),
)
