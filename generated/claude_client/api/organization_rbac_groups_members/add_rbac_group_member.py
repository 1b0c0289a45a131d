"""POST /v1/organizations/rbac_groups/{rbac_group_id}/members"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="addRBACGroupMember",
    method="POST",
    path="/v1/organizations/rbac_groups/{rbac_group_id}/members",
    path_names=("rbac_group_id",),
    body={
        "user_id": "user_id",
    },
    body_type="application/json",
    required=("user_id",),
    result="RBACGroupMember",
    answer="json",
)
