"""GET /v1/organizations/plugins/{plugin_id}/installation_settings"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listPluginInstallationSettings",
    method="GET",
    path="/v1/organizations/plugins/{plugin_id}/installation_settings",
    path_names=("plugin_id",),
    query={
        "limit": "limit",
        "page": "page",
        "organization_id": "organization_id",
        "target_type": "target_type",
    },
    result="PluginInstallationSetting",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("ce-plugins-2026-09-01",),
)
