"""GET /v1/organizations/spend_limits/effective"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listEffectiveSpendLimits",
    method="GET",
    path="/v1/organizations/spend_limits/effective",
    query={
        "limit": "limit",
        "page": "page",
        "period": "period[]",
        "user_ids": "user_ids[]",
    },
    result="SpendSummary",
    answer="json",
    paging=Paging("page-token", "data"),
)
