"""Who did something."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .spend_limit_scoped_api_key_actor import SpendLimitScopedAPIKeyActor
from .spend_limit_user_actor import SpendLimitUserActor

SpendLimitActor: TypeAlias = SpendLimitUserActor | SpendLimitScopedAPIKeyActor | UnknownVariant
