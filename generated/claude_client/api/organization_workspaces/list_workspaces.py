"""GET /v1/organizations/workspaces"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listWorkspaces",
    method="GET",
    path="/v1/organizations/workspaces",
    query={
        "after_id": "after_id",
        "before_id": "before_id",
        "ids": "ids[]",
        "include_archived": "include_archived",
        "include_default": "include_default",
        "limit": "limit",
    },
    result="Workspace",
    answer="json",
    paging=Paging("id-cursor", "data"),
)
