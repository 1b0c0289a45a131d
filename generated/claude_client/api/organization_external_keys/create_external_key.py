"""POST /v1/organizations/external_keys"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createExternalKey",
    method="POST",
    path="/v1/organizations/external_keys",
    body={
        "provider_config": "provider_config",
        "display_name": "display_name",
        "geo": "geo",
        "user_profile_id": "user_profile_id",
    },
    body_type="application/json",
    required=("provider_config",),
    result="ExternalKey",
    answer="json",
)
