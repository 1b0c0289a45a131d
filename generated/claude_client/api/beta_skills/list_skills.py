"""GET /v1/skills"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listSkills",
    method="GET",
    path="/v1/skills",
    query={
        "limit": "limit",
        "page": "page",
        "source": "source",
    },
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="Skill",
    answer="json",
    paging=Paging("page-token", "data"),
)
