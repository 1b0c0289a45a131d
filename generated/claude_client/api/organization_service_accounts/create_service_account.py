"""POST /v1/organizations/service_accounts"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createServiceAccount",
    method="POST",
    path="/v1/organizations/service_accounts",
    body={
        "name": "name",
        "description": "description",
        "organization_role": "organization_role",
    },
    body_type="application/json",
    required=("name",),
    result="ServiceAccount",
    answer="json",
)
