"""GET /v1/user_profiles"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listUserProfiles",
    method="GET",
    path="/v1/user_profiles",
    query={
        "enforcement_status": "enforcement_status[]",
        "limit": "limit",
        "order": "order",
        "order_by": "order_by",
        "page": "page",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="UserProfile",
    answer="json",
    paging=Paging("page-token", "data"),
)
