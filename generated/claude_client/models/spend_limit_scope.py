"""What a limit is about."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .spend_limit_organization_scope import SpendLimitOrganizationScope
from .spend_limit_organization_service_scope import SpendLimitOrganizationServiceScope
from .spend_limit_rbac_group_scope import SpendLimitRBACGroupScope
from .spend_limit_seat_tier_scope import SpendLimitSeatTierScope
from .spend_limit_usage_tier_scope import SpendLimitUsageTierScope
from .spend_limit_user_scope import SpendLimitUserScope
from .spend_limit_workspace_scope import SpendLimitWorkspaceScope

SpendLimitScope: TypeAlias = (
    SpendLimitUserScope
    | SpendLimitSeatTierScope
    | SpendLimitRBACGroupScope
    | SpendLimitOrganizationServiceScope
    | SpendLimitOrganizationScope
    | SpendLimitWorkspaceScope
    | SpendLimitUsageTierScope
    | UnknownVariant
)
