"""POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="denySpendLimitIncreaseRequest",
    method="POST",
    path="/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/deny",
    path_names=("spend_limit_increase_request_id",),
    body={
        "suppress_notification": "suppress_notification",
    },
    body_type="application/json",
    result="SpendLimitIncreaseRequest",
    answer="json",
)
