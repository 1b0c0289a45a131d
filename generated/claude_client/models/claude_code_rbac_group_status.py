"""Whether a group that has settings still exists."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .claude_code_rbac_group_status_active import ClaudeCodeRBACGroupStatusActive
from .claude_code_rbac_group_status_deleted import ClaudeCodeRBACGroupStatusDeleted
from .claude_code_rbac_group_status_unknown import ClaudeCodeRBACGroupStatusUnknown

ClaudeCodeRBACGroupStatus: TypeAlias = (
    ClaudeCodeRBACGroupStatusActive
    | ClaudeCodeRBACGroupStatusDeleted
    | ClaudeCodeRBACGroupStatusUnknown
    | UnknownVariant
)
