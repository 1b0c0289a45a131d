"""POST /v1/agents/{agent_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateAgent",
    method="POST",
    path="/v1/agents/{agent_id}",
    path_names=("agent_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "description": "description",
        "execution_identity": "execution_identity",
        "mcp_servers": "mcp_servers",
        "metadata": "metadata",
        "model": "model",
        "multiagent": "multiagent",
        "name": "name",
        "skills": "skills",
        "system": "system",
        "tools": "tools",
        "version": "version",
    },
    body_type="application/json",
    result="Agent",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
