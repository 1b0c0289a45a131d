"""POST /v1/organizations/plugins/{plugin_id}/versions"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createPluginVersion",
    method="POST",
    path="/v1/organizations/plugins/{plugin_id}/versions",
    path_names=("plugin_id",),
    body={
        "files": "files[]",
        "release_notes": "release_notes",
    },
    body_type="multipart/form-data",
    files=("files",),
    required=("files",),
    result="PluginVersion",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
