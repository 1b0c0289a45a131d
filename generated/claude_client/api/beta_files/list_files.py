"""GET /v1/files"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listFiles",
    method="GET",
    path="/v1/files",
    query={
        "limit": "limit",
        "page": "page",
        "ids": "ids[]",
        "scope_id": "scope_id",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="FileMetadata",
    answer="json",
    paging=Paging("page-token", "data"),
)
