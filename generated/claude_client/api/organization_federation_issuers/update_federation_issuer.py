"""POST /v1/organizations/federation_issuers/{federation_issuer_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateFederationIssuer",
    method="POST",
    path="/v1/organizations/federation_issuers/{federation_issuer_id}",
    path_names=("federation_issuer_id",),
    body={
        "check_jti": "check_jti",
        "issuer_url": "issuer_url",
        "jwks": "jwks",
        "jwks_polling_disabled": "jwks_polling_disabled",
        "max_jwt_lifetime_seconds": "max_jwt_lifetime_seconds",
        "name": "name",
    },
    body_type="application/json",
    result="FederationIssuer",
    answer="json",
)
