"""DELETE /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="removeWorkspaceServiceAccount",
    method="DELETE",
    path="/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    path_names=(
        "workspace_id",
        "service_account_id",
    ),
    result="WorkspaceServiceAccountRemoveResponse",
    answer="json",
)
