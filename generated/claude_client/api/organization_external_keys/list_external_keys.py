"""GET /v1/organizations/external_keys"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listExternalKeys",
    method="GET",
    path="/v1/organizations/external_keys",
    query={
        "limit": "limit",
        "page": "page",
    },
    result="ExternalKey",
    answer="json",
    paging=Paging("page-token", "data"),
)
