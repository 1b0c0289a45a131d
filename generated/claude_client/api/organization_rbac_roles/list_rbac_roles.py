"""GET /v1/organizations/rbac_roles"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listRBACRoles",
    method="GET",
    path="/v1/organizations/rbac_roles",
    query={
        "limit": "limit",
        "page": "page",
    },
    result="RBACRole",
    answer="json",
    paging=Paging("page-token", "data"),
)
