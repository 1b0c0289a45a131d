"""POST /v1/oauth/token"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createAccessToken",
    method="POST",
    path="/v1/oauth/token",
    body={
        "grant_type": "grant_type",
        "assertion": "assertion",
        "federation_rule_id": "federation_rule_id",
        "organization_id": "organization_id",
        "service_account_id": "service_account_id",
        "workspace_id": "workspace_id",
        "refresh_token": "refresh_token",
        "client_id": "client_id",
    },
    body_type="application/json",
    required=("grant_type",),
    result="TokenCreateResponse",
    answer="json",
)
