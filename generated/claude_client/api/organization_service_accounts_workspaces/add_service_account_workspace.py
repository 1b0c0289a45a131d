"""POST /v1/organizations/service_accounts/{service_account_id}/workspaces"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="addServiceAccountWorkspace",
    method="POST",
    path="/v1/organizations/service_accounts/{service_account_id}/workspaces",
    path_names=("service_account_id",),
    body={
        "workspace_id": "workspace_id",
        "workspace_role": "workspace_role",
    },
    body_type="application/json",
    required=(
        "workspace_id",
        "workspace_role",
    ),
    result="ServiceAccountWorkspaceMember",
    answer="json",
)
