"""DELETE /v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteClaudeTagBundleTarget",
    method="DELETE",
    path="/v1/organizations/claude_tag/bundles/{bundle_id}/targets/{target_id}",
    path_names=(
        "bundle_id",
        "target_id",
    ),
    result="ClaudeTagDeletedBundleTarget",
    answer="json",
    betas=("experimental-claude-tag-2026-10-21",),
)
