"""GET /v1/models/{model_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getModel",
    method="GET",
    path="/v1/models/{model_id}",
    path_names=("model_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="ModelInfo",
    answer="json",
)
