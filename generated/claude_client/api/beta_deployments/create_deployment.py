"""POST /v1/deployments"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createDeployment",
    method="POST",
    path="/v1/deployments",
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "agent": "agent",
        "environment_id": "environment_id",
        "initial_events": "initial_events",
        "name": "name",
        "budget": "budget",
        "description": "description",
        "metadata": "metadata",
        "resources": "resources",
        "schedule": "schedule",
        "vault_ids": "vault_ids",
    },
    body_type="application/json",
    required=(
        "agent",
        "environment_id",
        "initial_events",
        "name",
    ),
    result="Deployment",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
