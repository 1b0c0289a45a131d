"""POST /v1/files"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="uploadFile",
    method="POST",
    path="/v1/files",
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "file": "file",
        "expires_in_seconds": "expires_in_seconds",
    },
    body_type="multipart/form-data",
    files=("file",),
    required=("file",),
    result="FileMetadata",
    answer="json",
)
