"""DELETE /v1/organizations/users/{user_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="removeUser",
    method="DELETE",
    path="/v1/organizations/users/{user_id}",
    path_names=("user_id",),
    result="UserRemoveResponse",
    answer="json",
)
