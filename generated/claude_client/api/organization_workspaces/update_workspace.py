"""POST /v1/organizations/workspaces/{workspace_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateWorkspace",
    method="POST",
    path="/v1/organizations/workspaces/{workspace_id}",
    path_names=("workspace_id",),
    body={
        "data_residency": "data_residency",
        "display_color": "display_color",
        "external_key_id": "external_key_id",
        "name": "name",
        "tags": "tags",
        "user_profile_id": "user_profile_id",
        "inference_data_privacy": "inference_data_privacy",
    },
    body_type="application/json",
    result="Workspace",
    answer="json",
)
