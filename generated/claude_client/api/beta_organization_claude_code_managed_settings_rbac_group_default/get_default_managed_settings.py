"""GET /v1/organizations/claude_code/managed_settings/rbac_group_default"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getDefaultManagedSettings",
    method="GET",
    path="/v1/organizations/claude_code/managed_settings/rbac_group_default",
    result="ClaudeCodeRBACGroupDefaultManagedSettings",
    answer="json",
    betas=("ce-claude-code-managed-settings-2026-10-06",),
)
