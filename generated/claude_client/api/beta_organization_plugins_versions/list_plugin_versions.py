"""GET /v1/organizations/plugins/{plugin_id}/versions"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listPluginVersions",
    method="GET",
    path="/v1/organizations/plugins/{plugin_id}/versions",
    path_names=("plugin_id",),
    query={
        "limit": "limit",
        "page": "page",
        "organization_id": "organization_id",
    },
    result="PluginVersion",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("ce-plugins-2026-09-01",),
)
