"""DELETE /v1/organizations/external_keys/{external_key_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteExternalKey",
    method="DELETE",
    path="/v1/organizations/external_keys/{external_key_id}",
    path_names=("external_key_id",),
    result="ExternalKeyDeleteResponse",
    answer="json",
)
