"""GET /v1/organizations/workspaces/{workspace_id}/members/{user_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getWorkspaceMember",
    method="GET",
    path="/v1/organizations/workspaces/{workspace_id}/members/{user_id}",
    path_names=(
        "workspace_id",
        "user_id",
    ),
    result="WorkspaceMember",
    answer="json",
)
