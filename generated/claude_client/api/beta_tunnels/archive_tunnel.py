"""POST /v1/tunnels/{tunnel_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveTunnel",
    method="POST",
    path="/v1/tunnels/{tunnel_id}/archive",
    path_names=("tunnel_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Tunnel",
    answer="json",
    betas=("mcp-tunnels-2026-06-22",),
)
