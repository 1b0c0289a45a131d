"""GET /v1/organizations/claude_tag/slack_channels/{id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getClaudeTagSlackChannel",
    method="GET",
    path="/v1/organizations/claude_tag/slack_channels/{id}",
    path_names=("id",),
    query={
        "include_inherited": "include_inherited",
    },
    result="ClaudeTagSlackChannel",
    answer="json",
    betas=("experimental-claude-tag-2026-10-21",),
)
