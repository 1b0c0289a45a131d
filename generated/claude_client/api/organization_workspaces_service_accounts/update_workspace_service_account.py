"""POST /v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateWorkspaceServiceAccount",
    method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/service_accounts/{service_account_id}",
    path_names=(
        "workspace_id",
        "service_account_id",
    ),
    body={
        "workspace_role": "workspace_role",
    },
    body_type="application/json",
    required=("workspace_role",),
    result="ServiceAccountWorkspaceMember",
    answer="json",
)
