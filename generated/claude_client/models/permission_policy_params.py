"""Whether a call runs by itself or waits for an approval."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .always_allow_policy import AlwaysAllowPolicy
from .always_allow_policy_param import AlwaysAllowPolicyParam
from .always_ask_policy import AlwaysAskPolicy
from .always_ask_policy_param import AlwaysAskPolicyParam
from .auto_policy import AutoPolicy
from .auto_policy_param import AutoPolicyParam

PermissionPolicyParams: TypeAlias = (
    AlwaysAllowPolicyParam
    | AlwaysAllowPolicy
    | Mapping[str, Any]
    | AlwaysAskPolicyParam
    | AlwaysAskPolicy
    | AutoPolicyParam
    | AutoPolicy
)
