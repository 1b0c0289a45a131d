"""GET /v1/vaults/{vault_id}/credentials"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listVaultCredentials",
    method="GET",
    path="/v1/vaults/{vault_id}/credentials",
    path_names=("vault_id",),
    query={
        "include_archived": "include_archived",
        "limit": "limit",
        "page": "page",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Credential",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
