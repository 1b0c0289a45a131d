"""GET /v1/vaults/{vault_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getVault",
    method="GET",
    path="/v1/vaults/{vault_id}",
    path_names=("vault_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Vault",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
