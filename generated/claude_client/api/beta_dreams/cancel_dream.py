"""POST /v1/dreams/{dream_id}/cancel"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="cancelDream",
    method="POST",
    path="/v1/dreams/{dream_id}/cancel",
    path_names=("dream_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Dream",
    answer="json",
    betas=("dreaming-2026-04-21",),
)
