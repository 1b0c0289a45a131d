"""GET /v1/organizations/plugin_marketplaces/{marketplace_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getPluginMarketplace",
    method="GET",
    path="/v1/organizations/plugin_marketplaces/{marketplace_id}",
    path_names=("marketplace_id",),
    query={
        "organization_id": "organization_id",
    },
    result="PluginMarketplace",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
