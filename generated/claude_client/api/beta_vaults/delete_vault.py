"""DELETE /v1/vaults/{vault_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteVault",
    method="DELETE",
    path="/v1/vaults/{vault_id}",
    path_names=("vault_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="DeletedVault",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
