"""GET /v1/vaults"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listVaults",
    method="GET",
    path="/v1/vaults",
    query={
        "include_archived": "include_archived",
        "limit": "limit",
        "page": "page",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Vault",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
