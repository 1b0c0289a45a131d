"""GET /v1/tunnels/{tunnel_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getTunnel",
    method="GET",
    path="/v1/tunnels/{tunnel_id}",
    path_names=("tunnel_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Tunnel",
    answer="json",
    betas=("mcp-tunnels-2026-06-22",),
)
