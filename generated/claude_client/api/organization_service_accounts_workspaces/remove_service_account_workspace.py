"""DELETE /v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="removeServiceAccountWorkspace",
    method="DELETE",
    path="/v1/organizations/service_accounts/{service_account_id}/workspaces/{workspace_id}",
    path_names=(
        "service_account_id",
        "workspace_id",
    ),
    result="ServiceAccountWorkspaceRemoveResponse",
    answer="json",
)
