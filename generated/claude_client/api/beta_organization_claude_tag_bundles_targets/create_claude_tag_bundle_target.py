"""POST /v1/organizations/claude_tag/bundles/{bundle_id}/targets"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createClaudeTagBundleTarget",
    method="POST",
    path="/v1/organizations/claude_tag/bundles/{bundle_id}/targets",
    path_names=("bundle_id",),
    body={
        "target": "",
    },
    body_type="application/json",
    required=("target",),
    result="ClaudeTagSlackChannelBundleTarget|ClaudeTagSlackWorkspaceBundleTarget",
    answer="json",
    betas=("experimental-claude-tag-2026-10-21",),
)
