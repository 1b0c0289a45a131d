"""GET /v1/organizations/rbac_groups"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listRBACGroups",
    method="GET",
    path="/v1/organizations/rbac_groups",
    query={
        "limit": "limit",
        "page": "page",
    },
    result="RBACGroup",
    answer="json",
    paging=Paging("page-token", "data"),
)
