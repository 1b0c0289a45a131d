"""POST /v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="approveSpendLimitIncreaseRequest",
    method="POST",
    path="/v1/organizations/spend_limit_increase_requests/{spend_limit_increase_request_id}/approve",
    path_names=("spend_limit_increase_request_id",),
    body={
        "amount": "amount",
        "period": "period",
        "suppress_notification": "suppress_notification",
    },
    body_type="application/json",
    required=("amount",),
    result="IncreaseRequestApproveResponse",
    answer="json",
)
