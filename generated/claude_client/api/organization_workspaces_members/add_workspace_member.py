"""POST /v1/organizations/workspaces/{workspace_id}/members"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="addWorkspaceMember",
    method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/members",
    path_names=("workspace_id",),
    body={
        "user_id": "user_id",
        "workspace_role": "workspace_role",
    },
    body_type="application/json",
    required=(
        "user_id",
        "workspace_role",
    ),
    result="WorkspaceMember",
    answer="json",
)
