"""POST /v1/user_profiles/{user_profile_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateUserProfile",
    method="POST",
    path="/v1/user_profiles/{user_profile_id}",
    path_names=("user_profile_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "access_type": "access_type",
        "external_user_details": "external_user_details",
        "metadata": "metadata",
        "name": "name",
    },
    body_type="application/json",
    result="UserProfile",
    answer="json",
)
