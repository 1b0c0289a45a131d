"""GET /v1/organizations/external_keys/{external_key_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getExternalKey",
    method="GET",
    path="/v1/organizations/external_keys/{external_key_id}",
    path_names=("external_key_id",),
    result="ExternalKey",
    answer="json",
)
