"""GET /v1/skills/{skill_id}/versions"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listSkillVersions",
    method="GET",
    path="/v1/skills/{skill_id}/versions",
    path_names=("skill_id",),
    query={
        "limit": "limit",
        "page": "page",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="SkillVersion",
    answer="json",
    paging=Paging("page-token", "data"),
)
