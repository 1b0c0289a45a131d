"""A measure against an end user."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .user_profile_enforcement_action_ban import UserProfileEnforcementActionBan
from .user_profile_enforcement_action_restriction import UserProfileEnforcementActionRestriction

UserProfileEnforcementAction: TypeAlias = (
    UserProfileEnforcementActionRestriction | UserProfileEnforcementActionBan | UnknownVariant
)
