"""GET /v1/organizations/api_keys"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listAPIKeys",
    method="GET",
    path="/v1/organizations/api_keys",
    query={
        "after_id": "after_id",
        "before_id": "before_id",
        "created_by_user_id": "created_by_user_id",
        "limit": "limit",
        "status": "status",
        "workspace_id": "workspace_id",
    },
    result="APIKey",
    answer="json",
    paging=Paging("id-cursor", "data"),
)
