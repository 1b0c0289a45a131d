"""POST /v1/tunnels/{tunnel_id}/rotate_token"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="rotateTunnelToken",
    method="POST",
    path="/v1/tunnels/{tunnel_id}/rotate_token",
    path_names=("tunnel_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "reason": "reason",
    },
    body_type="application/json",
    result="TunnelToken",
    answer="json",
    betas=("mcp-tunnels-2026-06-22",),
)
