"""GET /v1/organizations/workspaces/{workspace_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getWorkspace",
    method="GET",
    path="/v1/organizations/workspaces/{workspace_id}",
    path_names=("workspace_id",),
    result="Workspace",
    answer="json",
)
