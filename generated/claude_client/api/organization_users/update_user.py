"""POST /v1/organizations/users/{user_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateUser",
    method="POST",
    path="/v1/organizations/users/{user_id}",
    path_names=("user_id",),
    body={
        "role": "role",
    },
    body_type="application/json",
    required=("role",),
    result="OrganizationUser",
    answer="json",
)
