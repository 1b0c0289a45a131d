"""GET /v1/skills/{skill_id}/versions/{version}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getSkillVersion",
    method="GET",
    path="/v1/skills/{skill_id}/versions/{version}",
    path_names=(
        "skill_id",
        "version",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="SkillVersion",
    answer="json",
)
