"""GET /v1/organizations/spend_limits"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listSpendLimits",
    method="GET",
    path="/v1/organizations/spend_limits",
    query={
        "limit": "limit",
        "page": "page",
        "scope_type": "scope_type[]",
        "workspace_id": "workspace_id",
    },
    result="SpendLimit",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("spend-limit-reads-2026-09-26",),
)
