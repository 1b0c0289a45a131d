"""POST /v1/organizations/plugins/{plugin_id}/installation_settings/{target}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="setPluginInstallationSetting",
    method="POST",
    path="/v1/organizations/plugins/{plugin_id}/installation_settings/{target}",
    path_names=(
        "plugin_id",
        "target",
    ),
    body={
        "installation_preference": "installation_preference",
    },
    body_type="application/json",
    required=("installation_preference",),
    result="PluginInstallationSetting",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
