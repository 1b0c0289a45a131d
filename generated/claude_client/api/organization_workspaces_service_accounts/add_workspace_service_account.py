"""POST /v1/organizations/workspaces/{workspace_id}/service_accounts"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="addWorkspaceServiceAccount",
    method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/service_accounts",
    path_names=("workspace_id",),
    body={
        "service_account_id": "service_account_id",
        "workspace_role": "workspace_role",
    },
    body_type="application/json",
    required=(
        "service_account_id",
        "workspace_role",
    ),
    result="ServiceAccountWorkspaceMember",
    answer="json",
)
