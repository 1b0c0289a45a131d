"""GET /v1/tunnels"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listTunnels",
    method="GET",
    path="/v1/tunnels",
    query={
        "include_archived": "include_archived",
        "limit": "limit",
        "page": "page",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Tunnel",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("mcp-tunnels-2026-06-22",),
)
