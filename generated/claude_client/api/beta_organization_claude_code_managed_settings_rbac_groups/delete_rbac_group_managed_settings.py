"""DELETE /v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteRBACGroupManagedSettings",
    method="DELETE",
    path="/v1/organizations/claude_code/managed_settings/rbac_groups/{rbac_group_id}",
    path_names=("rbac_group_id",),
    result="DeletedClaudeCodeRBACGroupManagedSettings",
    answer="json",
    betas=("ce-claude-code-managed-settings-2026-10-06",),
)
