"""POST /v1/skills/{skill_id}/versions"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createSkillVersion",
    method="POST",
    path="/v1/skills/{skill_id}/versions",
    path_names=("skill_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "files": "files[]",
    },
    body_type="multipart/form-data",
    files=("files",),
    required=("files",),
    result="SkillVersion",
    answer="json",
)
