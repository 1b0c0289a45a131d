"""GET /v1/organizations/workspaces/{workspace_id}/members"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listWorkspaceMembers",
    method="GET",
    path="/v1/organizations/workspaces/{workspace_id}/members",
    path_names=("workspace_id",),
    query={
        "after_id": "after_id",
        "before_id": "before_id",
        "limit": "limit",
    },
    result="WorkspaceMember",
    answer="json",
    paging=Paging("id-cursor", "data"),
)
