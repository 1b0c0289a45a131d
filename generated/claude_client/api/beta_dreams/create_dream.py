"""POST /v1/dreams"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createDream",
    method="POST",
    path="/v1/dreams",
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "inputs": "inputs",
        "model": "model",
        "instructions": "instructions",
        "output_behavior": "output_behavior",
    },
    body_type="application/json",
    required=(
        "inputs",
        "model",
    ),
    result="Dream",
    answer="json",
    betas=("dreaming-2026-04-21",),
)
