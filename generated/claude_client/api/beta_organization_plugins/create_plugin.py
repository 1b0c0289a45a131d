"""POST /v1/organizations/plugins"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createPlugin",
    method="POST",
    path="/v1/organizations/plugins",
    body={
        "files": "files[]",
        "marketplace_id": "marketplace_id",
        "release_notes": "release_notes",
    },
    body_type="multipart/form-data",
    files=("files",),
    required=("files",),
    result="Plugin",
    answer="json",
    betas=("ce-plugins-2026-09-01",),
)
