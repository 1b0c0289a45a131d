"""POST /v1/agents/{agent_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveAgent",
    method="POST",
    path="/v1/agents/{agent_id}/archive",
    path_names=("agent_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Agent",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
