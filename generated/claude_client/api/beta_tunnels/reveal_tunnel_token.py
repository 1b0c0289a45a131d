"""POST /v1/tunnels/{tunnel_id}/reveal_token"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="revealTunnelToken",
    method="POST",
    path="/v1/tunnels/{tunnel_id}/reveal_token",
    path_names=("tunnel_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="TunnelToken",
    answer="json",
    betas=("mcp-tunnels-2026-06-22",),
)
