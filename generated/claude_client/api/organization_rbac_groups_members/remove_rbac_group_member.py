"""DELETE /v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="removeRBACGroupMember",
    method="DELETE",
    path="/v1/organizations/rbac_groups/{rbac_group_id}/members/{user_id}",
    path_names=(
        "rbac_group_id",
        "user_id",
    ),
    result="DeletedRBACGroupMember",
    answer="json",
)
