"""POST /v1/organizations/spend_limits"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="setSpendLimit",
    method="POST",
    path="/v1/organizations/spend_limits",
    body={
        "amount": "amount",
        "scope": "scope",
        "period": "period",
    },
    body_type="application/json",
    required=("scope",),
    result="SpendLimit",
    answer="json",
)
