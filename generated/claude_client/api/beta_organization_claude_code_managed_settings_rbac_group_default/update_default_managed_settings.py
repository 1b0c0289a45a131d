"""POST /v1/organizations/claude_code/managed_settings/rbac_group_default"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateDefaultManagedSettings",
    method="POST",
    path="/v1/organizations/claude_code/managed_settings/rbac_group_default",
    body={
        "settings": "settings",
    },
    body_type="application/json",
    result="ClaudeCodeRBACGroupDefaultManagedSettings",
    answer="json",
    betas=("ce-claude-code-managed-settings-2026-10-06",),
)
