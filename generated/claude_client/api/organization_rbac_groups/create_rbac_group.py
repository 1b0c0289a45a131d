"""POST /v1/organizations/rbac_groups"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createRBACGroup",
    method="POST",
    path="/v1/organizations/rbac_groups",
    body={
        "name": "name",
    },
    body_type="application/json",
    required=("name",),
    result="RBACGroup",
    answer="json",
)
