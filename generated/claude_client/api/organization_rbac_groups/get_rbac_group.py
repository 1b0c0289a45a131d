"""GET /v1/organizations/rbac_groups/{rbac_group_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getRBACGroup",
    method="GET",
    path="/v1/organizations/rbac_groups/{rbac_group_id}",
    path_names=("rbac_group_id",),
    result="RBACGroup",
    answer="json",
)
