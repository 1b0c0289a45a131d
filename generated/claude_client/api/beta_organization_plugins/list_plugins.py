"""GET /v1/organizations/plugins"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listPlugins",
    method="GET",
    path="/v1/organizations/plugins",
    query={
        "created_at_gt": "created_at[gt]",
        "created_at_gte": "created_at[gte]",
        "created_at_lt": "created_at[lt]",
        "created_at_lte": "created_at[lte]",
        "limit": "limit",
        "page": "page",
        "marketplace_id": "marketplace_id",
        "owner_type": "owner_type",
        "owner_user_id": "owner_user_id",
        "organization_id": "organization_id",
    },
    result="Plugin",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("ce-plugins-2026-09-01",),
)
