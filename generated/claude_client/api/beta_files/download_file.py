"""GET /v1/files/{file_id}/content"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="downloadFile",
    method="GET",
    path="/v1/files/{file_id}/content",
    path_names=("file_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    answer="binary",
    accept="application/octet-stream",
)
