"""DELETE /v1/user_profiles/{user_profile_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteUserProfile",
    method="DELETE",
    path="/v1/user_profiles/{user_profile_id}",
    path_names=("user_profile_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="DeletedUserProfile",
    answer="json",
)
