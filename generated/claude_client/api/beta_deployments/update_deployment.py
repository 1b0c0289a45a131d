"""POST /v1/deployments/{deployment_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateDeployment",
    method="POST",
    path="/v1/deployments/{deployment_id}",
    path_names=("deployment_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "agent": "agent",
        "budget": "budget",
        "description": "description",
        "environment_id": "environment_id",
        "initial_events": "initial_events",
        "metadata": "metadata",
        "name": "name",
        "resources": "resources",
        "schedule": "schedule",
        "vault_ids": "vault_ids",
    },
    body_type="application/json",
    result="Deployment",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
