"""POST /v1/environments"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createEnvironment",
    method="POST",
    path="/v1/environments",
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "name": "name",
        "config": "config",
        "description": "description",
        "metadata": "metadata",
        "scope": "scope",
    },
    body_type="application/json",
    required=("name",),
    result="Environment",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
