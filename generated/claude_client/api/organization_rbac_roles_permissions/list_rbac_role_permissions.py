"""GET /v1/organizations/rbac_roles/{rbac_role_id}/permissions"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listRBACRolePermissions",
    method="GET",
    path="/v1/organizations/rbac_roles/{rbac_role_id}/permissions",
    path_names=("rbac_role_id",),
    query={
        "limit": "limit",
        "page": "page",
    },
    result="RBACRolePermission",
    answer="json",
    paging=Paging("page-token", "data"),
)
