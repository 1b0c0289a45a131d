"""Whether a call runs by itself or waits for an approval."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .always_allow_policy import AlwaysAllowPolicy
from .always_ask_policy import AlwaysAskPolicy
from .auto_policy import AutoPolicy

PermissionPolicy: TypeAlias = AlwaysAllowPolicy | AlwaysAskPolicy | AutoPolicy | UnknownVariant
