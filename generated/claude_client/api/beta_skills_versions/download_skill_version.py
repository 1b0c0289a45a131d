"""GET /v1/skills/{skill_id}/versions/{version}/content"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="downloadSkillVersion",
    method="GET",
    path="/v1/skills/{skill_id}/versions/{version}/content",
    path_names=(
        "skill_id",
        "version",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    answer="binary",
    accept="application/zip",
)
