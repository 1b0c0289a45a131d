"""GET /v1/organizations/claude_tag/slack_workspaces/{id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getClaudeTagSlackWorkspace",
    method="GET",
    path="/v1/organizations/claude_tag/slack_workspaces/{id}",
    path_names=("id",),
    query={
        "include_inherited": "include_inherited",
    },
    result="ClaudeTagSlackWorkspace",
    answer="json",
    betas=("experimental-claude-tag-2026-10-21",),
)
