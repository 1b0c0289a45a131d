"""What a limit that is set is about."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .spend_limit_organization_scope import SpendLimitOrganizationScope
from .spend_limit_organization_scope_param import SpendLimitOrganizationScopeParam
from .spend_limit_user_scope import SpendLimitUserScope
from .spend_limit_user_scope_param import SpendLimitUserScopeParam
from .spend_limit_workspace_scope import SpendLimitWorkspaceScope
from .spend_limit_workspace_scope_param import SpendLimitWorkspaceScopeParam

SpendLimitSetScope: TypeAlias = (
    SpendLimitUserScopeParam
    | SpendLimitUserScope
    | Mapping[str, Any]
    | SpendLimitOrganizationScopeParam
    | SpendLimitOrganizationScope
    | SpendLimitWorkspaceScopeParam
    | SpendLimitWorkspaceScope
)
