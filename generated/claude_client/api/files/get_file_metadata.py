"""GET /v1/files/{file_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getFileMetadata",
    method="GET",
    path="/v1/files/{file_id}",
    path_names=("file_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="FileMetadata",
    answer="json",
)
