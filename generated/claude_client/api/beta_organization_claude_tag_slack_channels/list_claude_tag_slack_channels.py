"""GET /v1/organizations/claude_tag/slack_channels"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listClaudeTagSlackChannels",
    method="GET",
    path="/v1/organizations/claude_tag/slack_channels",
    query={
        "slack_workspace_id": "slack_workspace_id",
        "limit": "limit",
        "page": "page",
        "include_inherited": "include_inherited",
        "slack_channel_id": "slack_channel_id",
    },
    required=("slack_workspace_id",),
    result="ClaudeTagSlackChannel",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("experimental-claude-tag-2026-10-21",),
)
