"""POST /v1/organizations/claude_tag/slack_channels"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createClaudeTagSlackChannel",
    method="POST",
    path="/v1/organizations/claude_tag/slack_channels",
    body={
        "slack": "slack",
        "settings": "settings",
    },
    body_type="application/json",
    required=("slack",),
    result="ClaudeTagSlackChannel",
    answer="json",
    betas=("experimental-claude-tag-2026-10-21",),
)
