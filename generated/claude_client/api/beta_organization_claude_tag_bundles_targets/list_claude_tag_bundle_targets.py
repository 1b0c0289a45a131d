"""GET /v1/organizations/claude_tag/bundles/{bundle_id}/targets"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listClaudeTagBundleTargets",
    method="GET",
    path="/v1/organizations/claude_tag/bundles/{bundle_id}/targets",
    path_names=("bundle_id",),
    query={
        "limit": "limit",
        "page": "page",
    },
    result="ClaudeTagBundleTarget",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("experimental-claude-tag-2026-10-21",),
)
