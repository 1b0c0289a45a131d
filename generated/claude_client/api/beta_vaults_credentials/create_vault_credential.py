"""POST /v1/vaults/{vault_id}/credentials"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createVaultCredential",
    method="POST",
    path="/v1/vaults/{vault_id}/credentials",
    path_names=("vault_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "auth": "auth",
        "display_name": "display_name",
        "metadata": "metadata",
    },
    body_type="application/json",
    required=("auth",),
    result="Credential",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
