"""POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveVaultCredential",
    method="POST",
    path="/v1/vaults/{vault_id}/credentials/{credential_id}/archive",
    path_names=(
        "vault_id",
        "credential_id",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Credential",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
