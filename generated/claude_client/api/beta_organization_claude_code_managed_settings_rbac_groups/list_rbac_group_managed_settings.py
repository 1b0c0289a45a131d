"""GET /v1/organizations/claude_code/managed_settings/rbac_groups"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listRBACGroupManagedSettings",
    method="GET",
    path="/v1/organizations/claude_code/managed_settings/rbac_groups",
    query={
        "limit": "limit",
        "page": "page",
    },
    result="ClaudeCodeRBACGroupManagedSettingsSummary",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("ce-claude-code-managed-settings-2026-10-06",),
)
