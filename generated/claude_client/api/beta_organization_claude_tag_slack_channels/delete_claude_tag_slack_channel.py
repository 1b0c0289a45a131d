"""DELETE /v1/organizations/claude_tag/slack_channels/{id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteClaudeTagSlackChannel",
    method="DELETE",
    path="/v1/organizations/claude_tag/slack_channels/{id}",
    path_names=("id",),
    result="ClaudeTagDeletedSlackChannel",
    answer="json",
    betas=("experimental-claude-tag-2026-10-21",),
)
