"""GET /v1/organizations/federation_rules"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listFederationRules",
    method="GET",
    path="/v1/organizations/federation_rules",
    query={
        "include_archived": "include_archived",
        "issuer_id": "issuer_id",
        "limit": "limit",
        "page": "page",
    },
    result="FederationRule",
    answer="json",
    paging=Paging("page-token", "data"),
)
