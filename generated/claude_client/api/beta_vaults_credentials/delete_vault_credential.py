"""DELETE /v1/vaults/{vault_id}/credentials/{credential_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteVaultCredential",
    method="DELETE",
    path="/v1/vaults/{vault_id}/credentials/{credential_id}",
    path_names=(
        "vault_id",
        "credential_id",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="DeletedCredential",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
