"""POST /v1/tunnels"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createTunnel",
    method="POST",
    path="/v1/tunnels",
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "display_name": "display_name",
    },
    body_type="application/json",
    result="Tunnel",
    answer="json",
    betas=("mcp-tunnels-2026-06-22",),
)
