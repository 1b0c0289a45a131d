"""GET /v1/skills/{skill_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getSkill",
    method="GET",
    path="/v1/skills/{skill_id}",
    path_names=("skill_id",),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Skill",
    answer="json",
)
