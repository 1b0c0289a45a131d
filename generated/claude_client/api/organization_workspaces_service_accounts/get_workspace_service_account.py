"""GET /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getWorkspaceServiceAccount",
    method="GET",
    path="/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    path_names=(
        "workspace_id",
        "service_account_id",
    ),
    result="ServiceAccountWorkspaceMember",
    answer="json",
)
