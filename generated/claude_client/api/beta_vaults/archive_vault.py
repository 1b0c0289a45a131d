"""POST /v1/vaults/{vault_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveVault",
    method="POST",
    path="/v1/vaults/{vault_id}/archive",
    path_names=("vault_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Vault",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
