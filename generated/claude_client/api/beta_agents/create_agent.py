"""POST /v1/agents"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createAgent",
    method="POST",
    path="/v1/agents",
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "model": "model",
        "name": "name",
        "description": "description",
        "execution_identity": "execution_identity",
        "mcp_servers": "mcp_servers",
        "metadata": "metadata",
        "multiagent": "multiagent",
        "skills": "skills",
        "system": "system",
        "tools": "tools",
    },
    body_type="application/json",
    required=(
        "model",
        "name",
    ),
    result="Agent",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
