"""POST /v1/organizations/api_keys/{api_key_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateAPIKey",
    method="POST",
    path="/v1/organizations/api_keys/{api_key_id}",
    path_names=("api_key_id",),
    body={
        "name": "name",
        "status": "status",
    },
    body_type="application/json",
    result="APIKey",
    answer="json",
)
