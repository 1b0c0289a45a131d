"""DELETE /v1/organizations/plugins/{plugin_id}/installation_settings/{target}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="removePluginInstallationSetting",
    method="DELETE",
    path="/v1/organizations/plugins/{plugin_id}/installation_settings/{target}",
    path_names=(
        "plugin_id",
        "target",
    ),
    result="DeletedPluginInstallationSetting",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
