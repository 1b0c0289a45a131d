"""POST /v1/sessions"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createSession",
    method="POST",
    path="/v1/sessions",
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "agent": "agent",
        "environment_id": "environment_id",
        "budget": "budget",
        "initial_events": "initial_events",
        "metadata": "metadata",
        "resources": "resources",
        "title": "title",
        "vault_ids": "vault_ids",
    },
    body_type="application/json",
    required=(
        "agent",
        "environment_id",
    ),
    result="Session",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
