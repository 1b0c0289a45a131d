"""POST /v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateWorkspaceRateLimit",
    method="POST",
    path="/v1/organizations/workspaces/{workspace_id}/rate_limits/{rate_limit_id}",
    path_names=(
        "workspace_id",
        "rate_limit_id",
    ),
    body={
        "limits": "limits",
    },
    body_type="application/json",
    required=("limits",),
    result="WorkspaceRateLimit",
    answer="json",
)
