"""DELETE /v1/organizations/plugins/{plugin_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deletePlugin",
    method="DELETE",
    path="/v1/organizations/plugins/{plugin_id}",
    path_names=("plugin_id",),
    result="DeletedPlugin",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
