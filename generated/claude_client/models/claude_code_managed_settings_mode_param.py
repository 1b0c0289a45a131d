"""Which settings the people in an organization get."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .claude_code_managed_settings_organization_mode import ClaudeCodeManagedSettingsOrganizationMode
from .claude_code_managed_settings_organization_mode_param import (
    ClaudeCodeManagedSettingsOrganizationModeParam,
)
from .claude_code_managed_settings_rbac_groups_mode import ClaudeCodeManagedSettingsRBACGroupsMode
from .claude_code_managed_settings_rbac_groups_mode_param import ClaudeCodeManagedSettingsRBACGroupsModeParam

ClaudeCodeManagedSettingsModeParam: TypeAlias = (
    ClaudeCodeManagedSettingsOrganizationModeParam
    | ClaudeCodeManagedSettingsOrganizationMode
    | Mapping[str, Any]
    | ClaudeCodeManagedSettingsRBACGroupsModeParam
    | ClaudeCodeManagedSettingsRBACGroupsMode
)
