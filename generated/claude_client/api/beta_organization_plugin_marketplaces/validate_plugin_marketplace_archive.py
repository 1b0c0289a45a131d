"""POST /v1/organizations/plugin_marketplaces/validate_archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="validatePluginMarketplaceArchive",
    method="POST",
    path="/v1/organizations/plugin_marketplaces/validate_archive",
    body={
        "archive": "archive",
    },
    body_type="multipart/form-data",
    files=("archive",),
    required=("archive",),
    result="PluginMarketplaceValidationReport",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
