"""POST /v1/dreams/{dream_id}/archive"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="archiveDream",
    method="POST",
    path="/v1/dreams/{dream_id}/archive",
    path_names=("dream_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Dream",
    answer="json",
    betas=("dreaming-2026-04-21",),
)
