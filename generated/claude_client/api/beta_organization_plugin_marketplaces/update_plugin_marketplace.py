"""POST /v1/organizations/plugin_marketplaces/{marketplace_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updatePluginMarketplace",
    method="POST",
    path="/v1/organizations/plugin_marketplaces/{marketplace_id}",
    path_names=("marketplace_id",),
    body={
        "default_installation_preference": "default_installation_preference",
    },
    body_type="application/json",
    required=("default_installation_preference",),
    result="PluginMarketplace",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
