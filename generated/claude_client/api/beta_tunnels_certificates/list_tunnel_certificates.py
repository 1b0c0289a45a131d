"""GET /v1/tunnels/{tunnel_id}/certificates"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listTunnelCertificates",
    method="GET",
    path="/v1/tunnels/{tunnel_id}/certificates",
    path_names=("tunnel_id",),
    query={
        "include_archived": "include_archived",
        "limit": "limit",
        "page": "page",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="TunnelCertificate",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("mcp-tunnels-2026-06-22",),
)
