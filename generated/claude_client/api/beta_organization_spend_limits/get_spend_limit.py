"""GET /v1/organizations/spend_limits/{spend_limit_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getSpendLimit",
    method="GET",
    path="/v1/organizations/spend_limits/{spend_limit_id}",
    path_names=("spend_limit_id",),
    result="SpendLimit",
    answer="json",
)
