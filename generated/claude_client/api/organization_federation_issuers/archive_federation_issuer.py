"""POST /v1/organizations/federation_issuers/{federation_issuer_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveFederationIssuer",
    method="POST",
    path="/v1/organizations/federation_issuers/{federation_issuer_id}/archive",
    path_names=("federation_issuer_id",),
    result="FederationIssuer",
    answer="json",
)
