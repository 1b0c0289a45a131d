"""POST /v1/organizations/claude_code/managed_settings/configuration"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateManagedSettingsConfiguration",
    method="POST",
    path="/v1/organizations/claude_code/managed_settings/configuration",
    body={
        "mode": "mode",
        "rbac_group_order": "rbac_group_order",
        "rbac_group_order_version": "rbac_group_order_version",
    },
    body_type="application/json",
    result="ClaudeCodeManagedSettingsConfiguration",
    answer="json",
    betas=("ce-claude-code-managed-settings-2026-10-06",),
)
