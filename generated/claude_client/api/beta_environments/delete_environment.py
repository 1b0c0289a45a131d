"""DELETE /v1/environments/{environment_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteEnvironment",
    method="DELETE",
    path="/v1/environments/{environment_id}",
    path_names=("environment_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="EnvironmentDeleteResponse",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
