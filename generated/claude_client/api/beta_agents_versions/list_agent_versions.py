"""GET /v1/agents/{agent_id}/versions"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listAgentVersions",
    method="GET",
    path="/v1/agents/{agent_id}/versions",
    path_names=("agent_id",),
    query={
        "limit": "limit",
        "page": "page",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Agent",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
