"""DELETE /v1/organizations/rbac_groups/{rbac_group_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteRBACGroup",
    method="DELETE",
    path="/v1/organizations/rbac_groups/{rbac_group_id}",
    path_names=("rbac_group_id",),
    result="DeletedRBACGroup",
    answer="json",
)
