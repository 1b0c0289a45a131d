"""GET /v1/organizations/service_accounts"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listServiceAccounts",
    method="GET",
    path="/v1/organizations/service_accounts",
    query={
        "include_archived": "include_archived",
        "limit": "limit",
        "page": "page",
    },
    result="ServiceAccount",
    answer="json",
    paging=Paging("page-token", "data"),
)
