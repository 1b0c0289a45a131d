"""POST /v1/organizations/plugins/{plugin_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updatePlugin",
    method="POST",
    path="/v1/organizations/plugins/{plugin_id}",
    path_names=("plugin_id",),
    body={
        "served_version_id": "served_version_id",
    },
    body_type="application/json",
    required=("served_version_id",),
    result="Plugin",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
