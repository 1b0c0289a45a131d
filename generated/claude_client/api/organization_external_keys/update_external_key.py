"""POST /v1/organizations/external_keys/{external_key_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateExternalKey",
    method="POST",
    path="/v1/organizations/external_keys/{external_key_id}",
    path_names=("external_key_id",),
    body={
        "display_name": "display_name",
        "geo": "geo",
        "provider_config": "provider_config",
    },
    body_type="application/json",
    result="ExternalKey",
    answer="json",
)
