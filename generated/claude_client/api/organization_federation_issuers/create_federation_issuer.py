"""POST /v1/organizations/federation_issuers"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createFederationIssuer",
    method="POST",
    path="/v1/organizations/federation_issuers",
    body={
        "issuer_url": "issuer_url",
        "name": "name",
        "check_jti": "check_jti",
        "jwks": "jwks",
        "max_jwt_lifetime_seconds": "max_jwt_lifetime_seconds",
    },
    body_type="application/json",
    required=(
        "issuer_url",
        "name",
    ),
    result="FederationIssuer",
    answer="json",
)
