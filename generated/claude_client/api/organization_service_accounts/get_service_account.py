"""GET /v1/organizations/service_accounts/{service_account_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getServiceAccount",
    method="GET",
    path="/v1/organizations/service_accounts/{service_account_id}",
    path_names=("service_account_id",),
    result="ServiceAccount",
    answer="json",
)
