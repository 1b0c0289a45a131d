"""POST /v1/vaults/{vault_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateVault",
    method="POST",
    path="/v1/vaults/{vault_id}",
    path_names=("vault_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "display_name": "display_name",
        "metadata": "metadata",
    },
    body_type="application/json",
    result="Vault",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
