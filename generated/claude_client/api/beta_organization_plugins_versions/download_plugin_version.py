"""GET /v1/organizations/plugins/{plugin_id}/versions/{version}/content"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="downloadPluginVersion",
    method="GET",
    path="/v1/organizations/plugins/{plugin_id}/versions/{version}/content",
    path_names=(
        "plugin_id",
        "version",
    ),
    query={
        "organization_id": "organization_id",
    },
    answer="binary",
    accept="application/zip",
    betas=("ce-plugins-2026-09-01",),
)
