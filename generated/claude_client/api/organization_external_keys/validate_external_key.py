"""POST /v1/organizations/external_keys/{external_key_id}/validate"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="validateExternalKey",
    method="POST",
    path="/v1/organizations/external_keys/{external_key_id}/validate",
    path_names=("external_key_id",),
    result="ExternalKeyValidateResponse",
    answer="json",
)
