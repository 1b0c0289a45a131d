"""POST /v1/organizations/service_accounts/{service_account_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateServiceAccount",
    method="POST",
    path="/v1/organizations/service_accounts/{service_account_id}",
    path_names=("service_account_id",),
    body={
        "description": "description",
        "organization_role": "organization_role",
    },
    body_type="application/json",
    result="ServiceAccount",
    answer="json",
)
