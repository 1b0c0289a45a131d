"""GET /v1/organizations/claude_tag/slack_workspaces"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listClaudeTagSlackWorkspaces",
    method="GET",
    path="/v1/organizations/claude_tag/slack_workspaces",
    query={
        "limit": "limit",
        "page": "page",
        "include_inherited": "include_inherited",
        "slack_workspace_id": "slack_workspace_id",
    },
    result="ClaudeTagSlackWorkspace",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("experimental-claude-tag-2026-10-21",),
)
