"""POST /v1/sessions/{session_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateSession",
    method="POST",
    path="/v1/sessions/{session_id}",
    path_names=("session_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "agent": "agent",
        "budget": "budget",
        "metadata": "metadata",
        "title": "title",
        "vault_ids": "vault_ids",
    },
    body_type="application/json",
    result="Session",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
