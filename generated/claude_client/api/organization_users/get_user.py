"""GET /v1/organizations/users/{user_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getUser",
    method="GET",
    path="/v1/organizations/users/{user_id}",
    path_names=("user_id",),
    result="OrganizationUser",
    answer="json",
)
