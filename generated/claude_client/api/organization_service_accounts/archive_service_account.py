"""POST /v1/organizations/service_accounts/{service_account_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveServiceAccount",
    method="POST",
    path="/v1/organizations/service_accounts/{service_account_id}/archive",
    path_names=("service_account_id",),
    result="ServiceAccount",
    answer="json",
)
