"""GET /v1/organizations/api_keys/{api_key_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getAPIKey",
    method="GET",
    path="/v1/organizations/api_keys/{api_key_id}",
    path_names=("api_key_id",),
    result="APIKey",
    answer="json",
)
