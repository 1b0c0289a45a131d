"""GET /v1/organizations/plugin_marketplaces"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listPluginMarketplaces",
    method="GET",
    path="/v1/organizations/plugin_marketplaces",
    query={
        "limit": "limit",
        "page": "page",
        "organization_id": "organization_id",
        "owner_type": "owner_type",
        "source": "source",
    },
    result="PluginMarketplace",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("ce-plugins-2026-09-01",),
)
