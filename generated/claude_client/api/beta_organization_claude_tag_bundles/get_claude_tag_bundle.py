"""GET /v1/organizations/claude_tag/bundles/{bundle_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getClaudeTagBundle",
    method="GET",
    path="/v1/organizations/claude_tag/bundles/{bundle_id}",
    path_names=("bundle_id",),
    result="ClaudeTagBundle",
    answer="json",
    betas=("experimental-claude-tag-2026-10-21",),
)
