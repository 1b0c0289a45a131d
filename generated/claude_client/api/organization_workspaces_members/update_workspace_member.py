"""POST /v1/organizations/workspaces/{workspace_id}/members/{user_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateWorkspaceMember",
    method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    path_names=(
        "workspace_id",
        "user_id",
    ),
    body={
        "workspace_role": "workspace_role",
    },
    body_type="application/json",
    required=("workspace_role",),
    result="WorkspaceMember",
    answer="json",
)
