"""POST /v1/organizations/claude_tag/slack_channels/{id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateClaudeTagSlackChannel",
    method="POST",
    path="/v1/organizations/claude_tag/slack_channels/{id}",
    path_names=("id",),
    body={
        "settings": "settings",
    },
    body_type="application/json",
    required=("settings",),
    result="ClaudeTagSlackChannel",
    answer="json",
    betas=("experimental-claude-tag-2026-10-21",),
)
