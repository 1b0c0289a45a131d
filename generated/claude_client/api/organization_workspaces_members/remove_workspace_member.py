"""DELETE /v1/organizations/workspaces/{workspace_id}/members/{user_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="removeWorkspaceMember",
    method="DELETE",
    path="/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    path_names=(
        "workspace_id",
        "user_id",
    ),
    result="WorkspaceMemberRemoveResponse",
    answer="json",
)
