"""GET /v1/organizations/plugins/{plugin_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getPlugin",
    method="GET",
    path="/v1/organizations/plugins/{plugin_id}",
    path_names=("plugin_id",),
    query={
        "organization_id": "organization_id",
    },
    result="Plugin",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
