"""POST /v1/skills"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createSkill",
    method="POST",
    path="/v1/skills",
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "files": "files[]",
        "display_name": "display_name",
    },
    body_type="multipart/form-data",
    files=("files",),
    required=("files",),
    result="Skill",
    answer="json",
)
