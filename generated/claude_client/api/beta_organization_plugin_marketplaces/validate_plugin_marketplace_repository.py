"""POST /v1/organizations/plugin_marketplaces/validate_repository"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="validatePluginMarketplaceRepository",
    method="POST",
    path="/v1/organizations/plugin_marketplaces/validate_repository",
    body={
        "repository_url": "repository_url",
        "ref": "ref",
    },
    body_type="application/json",
    required=("repository_url",),
    result="PluginMarketplaceValidationReport",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
