"""POST /v1/organizations/workspaces"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createWorkspace",
    method="POST",
    path="/v1/organizations/workspaces",
    body={
        "name": "name",
        "data_residency": "data_residency",
        "display_color": "display_color",
        "external_key_id": "external_key_id",
        "tags": "tags",
        "user_profile_id": "user_profile_id",
        "inference_data_privacy": "inference_data_privacy",
    },
    body_type="application/json",
    required=("name",),
    result="Workspace",
    answer="json",
)
