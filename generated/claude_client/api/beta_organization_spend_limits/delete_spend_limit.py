"""DELETE /v1/organizations/spend_limits/{spend_limit_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteSpendLimit",
    method="DELETE",
    path="/v1/organizations/spend_limits/{spend_limit_id}",
    path_names=("spend_limit_id",),
    result="SpendLimitDeleteResponse",
    answer="json",
)
