"""POST /v1/organizations/claude_tag/bundles/{bundle_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateClaudeTagBundle",
    method="POST",
    path="/v1/organizations/claude_tag/bundles/{bundle_id}",
    path_names=("bundle_id",),
    body={
        "instructions": "instructions",
    },
    body_type="application/json",
    result="ClaudeTagBundle",
    answer="json",
    betas=("experimental-claude-tag-2026-10-21",),
)
