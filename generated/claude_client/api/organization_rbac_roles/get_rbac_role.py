"""GET /v1/organizations/rbac_roles/{rbac_role_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getRBACRole",
    method="GET",
    path="/v1/organizations/rbac_roles/{rbac_role_id}",
    path_names=("rbac_role_id",),
    result="RBACRole",
    answer="json",
)
