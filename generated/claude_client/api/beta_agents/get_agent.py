"""GET /v1/agents/{agent_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getAgent",
    method="GET",
    path="/v1/agents/{agent_id}",
    path_names=("agent_id",),
    query={
        "version": "version",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Agent",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
