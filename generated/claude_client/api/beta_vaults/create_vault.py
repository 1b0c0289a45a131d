"""POST /v1/vaults"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createVault",
    method="POST",
    path="/v1/vaults",
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "display_name": "display_name",
        "metadata": "metadata",
    },
    body_type="application/json",
    required=("display_name",),
    result="Vault",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
