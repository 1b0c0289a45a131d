"""GET /v1/dreams/{dream_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getDream",
    method="GET",
    path="/v1/dreams/{dream_id}",
    path_names=("dream_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Dream",
    answer="json",
    betas=("dreaming-2026-04-21",),
)
