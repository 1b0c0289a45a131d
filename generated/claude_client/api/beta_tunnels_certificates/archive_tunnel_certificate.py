"""POST /v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveTunnelCertificate",
    method="POST",
    path="/v1/tunnels/{tunnel_id}/certificates/{certificate_id}/archive",
    path_names=(
        "tunnel_id",
        "certificate_id",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="TunnelCertificate",
    answer="json",
    betas=("mcp-tunnels-2026-06-22",),
)
