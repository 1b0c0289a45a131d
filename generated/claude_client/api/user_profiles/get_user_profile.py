"""GET /v1/user_profiles/{user_profile_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getUserProfile",
    method="GET",
    path="/v1/user_profiles/{user_profile_id}",
    path_names=("user_profile_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="UserProfile",
    answer="json",
)
