"""GET /v1/organizations/claude_code/managed_settings/configuration"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getManagedSettingsConfiguration",
    method="GET",
    path="/v1/organizations/claude_code/managed_settings/configuration",
    result="ClaudeCodeManagedSettingsConfiguration",
    answer="json",
    betas=("ce-claude-code-managed-settings-2026-10-06",),
)
