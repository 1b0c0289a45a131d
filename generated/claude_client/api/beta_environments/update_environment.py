"""POST /v1/environments/{environment_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateEnvironment",
    method="POST",
    path="/v1/environments/{environment_id}",
    path_names=("environment_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "config": "config",
        "description": "description",
        "metadata": "metadata",
        "name": "name",
        "scope": "scope",
    },
    body_type="application/json",
    result="Environment",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
