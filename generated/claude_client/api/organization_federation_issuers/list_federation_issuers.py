"""GET /v1/organizations/federation_issuers"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listFederationIssuers",
    method="GET",
    path="/v1/organizations/federation_issuers",
    query={
        "include_archived": "include_archived",
        "limit": "limit",
        "page": "page",
    },
    result="FederationIssuer",
    answer="json",
    paging=Paging("page-token", "data"),
)
