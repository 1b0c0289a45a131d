"""DELETE /v1/files/{file_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteFile",
    method="DELETE",
    path="/v1/files/{file_id}",
    path_names=("file_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="DeletedFile",
    answer="json",
)
