"""POST /v1/user_profiles/{user_profile_id}/action_urls"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createUserProfileActionURL",
    method="POST",
    path="/v1/user_profiles/{user_profile_id}/action_urls",
    path_names=("user_profile_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "action": "action",
    },
    body_type="application/json",
    required=("action",),
    result="UserProfileActionURL",
    answer="json",
)
