"""POST /v1/tunnels/{tunnel_id}/certificates"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createTunnelCertificate",
    method="POST",
    path="/v1/tunnels/{tunnel_id}/certificates",
    path_names=("tunnel_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "ca_certificate_pem": "ca_certificate_pem",
    },
    body_type="application/json",
    required=("ca_certificate_pem",),
    result="TunnelCertificate",
    answer="json",
    betas=("mcp-tunnels-2026-06-22",),
)
