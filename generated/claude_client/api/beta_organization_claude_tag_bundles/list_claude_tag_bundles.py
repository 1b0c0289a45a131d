"""GET /v1/organizations/claude_tag/bundles"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listClaudeTagBundles",
    method="GET",
    path="/v1/organizations/claude_tag/bundles",
    query={
        "limit": "limit",
        "page": "page",
    },
    result="ClaudeTagBundle",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("experimental-claude-tag-2026-10-21",),
)
