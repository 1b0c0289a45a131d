"""Which settings the people in an organization get."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .claude_code_managed_settings_organization_mode import ClaudeCodeManagedSettingsOrganizationMode
from .claude_code_managed_settings_rbac_groups_mode import ClaudeCodeManagedSettingsRBACGroupsMode

ClaudeCodeManagedSettingsMode: TypeAlias = (
    ClaudeCodeManagedSettingsOrganizationMode | ClaudeCodeManagedSettingsRBACGroupsMode | UnknownVariant
)
