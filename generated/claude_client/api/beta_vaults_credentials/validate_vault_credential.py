"""POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="validateVaultCredential",
    method="POST",
    path="/v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate",
    path_names=(
        "vault_id",
        "credential_id",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="CredentialValidation",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
