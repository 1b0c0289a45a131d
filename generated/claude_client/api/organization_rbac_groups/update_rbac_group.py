"""POST /v1/organizations/rbac_groups/{rbac_group_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateRBACGroup",
    method="POST",
    path="/v1/organizations/rbac_groups/{rbac_group_id}",
    path_names=("rbac_group_id",),
    body={
        "name": "name",
    },
    body_type="application/json",
    result="RBACGroup",
    answer="json",
)
