"""GET /v1/organizations/rate_limits"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listOrganizationRateLimits",
    method="GET",
    path="/v1/organizations/rate_limits",
    query={
        "group_type": "group_type",
        "limit": "limit",
        "model": "model",
        "page": "page",
    },
    result="OrganizationRateLimit",
    answer="json",
    paging=Paging("page-token", "data"),
)
