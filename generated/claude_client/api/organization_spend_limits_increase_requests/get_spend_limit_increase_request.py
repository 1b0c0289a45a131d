"""GET /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getSpendLimitIncreaseRequest",
    method="GET",
    path="/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}",
    path_names=("spend_limit_increase_request_id",),
    result="SpendLimitIncreaseRequest",
    answer="json",
)
