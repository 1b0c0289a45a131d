"""GET /v1/organizations/spend_limit_increase_requests"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listSpendLimitIncreaseRequests",
    method="GET",
    path="/v1/organizations/spend_limit_increase_requests",
    query={
        "actor_ids": "actor_ids[]",
        "limit": "limit",
        "page": "page",
        "status": "status[]",
    },
    result="SpendLimitIncreaseRequest",
    answer="json",
    paging=Paging("page-token", "data"),
)
