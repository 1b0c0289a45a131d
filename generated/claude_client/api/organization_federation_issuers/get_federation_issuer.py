"""GET /v1/organizations/federation_issuers/{federation_issuer_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getFederationIssuer",
    method="GET",
    path="/v1/organizations/federation_issuers/{federation_issuer_id}",
    path_names=("federation_issuer_id",),
    result="FederationIssuer",
    answer="json",
)
