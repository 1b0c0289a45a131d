"""GET /v1/organizations/plugins/{plugin_id}/versions/{version}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getPluginVersion",
    method="GET",
    path="/v1/organizations/plugins/{plugin_id}/versions/{version}",
    path_names=(
        "plugin_id",
        "version",
    ),
    query={
        "organization_id": "organization_id",
    },
    result="PluginVersion",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
