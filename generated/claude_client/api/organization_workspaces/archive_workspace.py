"""POST /v1/organizations/workspaces/{workspace_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveWorkspace",
    method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/archive",
    path_names=("workspace_id",),
    result="Workspace",
    answer="json",
)
